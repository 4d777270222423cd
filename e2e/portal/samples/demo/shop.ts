import { button, component, hero, text } from "../blocks.ts";
import { draft, folder, page, site } from "../vocabulary.ts";

const office = { sys: true, tplCode: "store-chats" };

/** The online store: system pages by office, and pages that serve dynamic addresses by a rule. */
export const shop = site(
  "shop",
  "Norden Shop",
  [
    page("main", "Norden Shop", [
      hero("Order today, sit in six weeks", "Free delivery from 500 €.", {
        text: "To the catalogue",
        href: "#system_catalog",
      }),
      button("Your cart", { text: "Cart", href: "#system_cart" }),
      button("Where it comes from", { text: "Our story", href: "#landing{main/story}" }),
    ]),
    page(
      "catalog",
      "Catalogue",
      [
        component("store.catalog.list", "bitrix:landing.blocks.cmpfilter", {
          DETAIL: "#landing{shop/detail}",
        }),
      ],
      { ...office, rule: "(section)/([^/]+?)" },
    ),
    page(
      "detail",
      "Product",
      [component("store.catalog.detail", "bitrix:catalog.element", { BACK: "#system_catalog" })],
      { ...office, rule: "(item)/([^/]+?)" },
    ),
    page(
      "cart",
      "Cart",
      [component("store.cart", "bitrix:sale.basket.basket", { ORDER: "#system_order" })],
      office,
    ),
    page(
      "order",
      "Checkout",
      [component("store.order", "bitrix:sale.order.ajax", { BASKET: "#system_cart" })],
      office,
    ),
    page("payment", "Payment", [component("store.payment", "bitrix:sale.order.payment", {})], office),
    page(
      "personal",
      "Your account",
      [component("store.personal", "bitrix:sale.personal.section", {})],
      office,
    ),
    folder("help", "Help", [
      page("delivery", "Delivery", [text("Delivery", "By our own van, on the day you choose.")]),
      page("returns", "Returns", [text("Returns", "Thirty days, and a cup of coffee.")]),
      draft(page("gift-cards", "Gift cards", [text("Gift cards", "Coming soon.")])),
    ]),
    page("terms", "Terms and conditions", [text("Terms", "The short version first.")]),
    draft(page("black-week", "Black week", [button("Go", { text: "Catalogue", href: "#system_catalog" })])),
  ],
  {
    code: "/norden-shop/",
    type: "STORE",
    domainId: 4,
    domainName: "shop.norden-gardens.example",
    tplCode: "store-chats",
    links: {
      index: "shop/main",
      systemPages: {
        mainpage: "shop/main",
        catalog: "shop/catalog",
        cart: "shop/cart",
        order: "shop/order",
        payment: "shop/payment",
        personal: "shop/personal",
      },
    },
  },
);
