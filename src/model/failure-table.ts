import type { FailureKind } from "./failure.ts";

/** What one code means for us. `text` names the sentence and the advice in `src/i18n`. */
export interface FailureRow {
  readonly kind: FailureKind;
  /** Whether the other copies of a run may go on after it. */
  readonly runGoesOn: boolean;
  readonly text: FailureText;
}

/** Every sentence about a failure; each language must have all of them. */
export type FailureText =
  | "signIn"
  | "appRemoved"
  | "noAccessToApp"
  | "scopeMissing"
  | "tariffWithoutRest"
  | "overload"
  | "portalClosed"
  | "tariff"
  | "webhookRights"
  | "needsHttps"
  | "needsApp"
  | "refreshSilent"
  | "rateLimit"
  | "operatingLimit"
  | "offline"
  | "pageGone"
  | "siteGone"
  | "noRight"
  | "folderGone"
  | "addressShape"
  | "addressSlash"
  | "addressEmpty"
  | "appMistake"
  | "methodUnknown"
  | "manifestMissing"
  | "batchMethod"
  | "batchLength"
  | "pageLimit"
  | "siteLimit"
  | "unpaidTemplate"
  | "unpaidBlock"
  | "customHtml"
  | "phone"
  | "email"
  | "licence"
  | "maliciousLink"
  | "rightsUnavailable"
  | "homePageProtected"
  | "areaProtected"
  | "pageLocked"
  | "folderNotUnique"
  | "folderHasAreas"
  | "moveRestricted"
  | "titleMissing"
  | "blockGone"
  | "nodesGone"
  | "placementExists"
  | "placementGone"
  | "placementRefused"
  | "domainRefused"
  | "notAllowedToPublish"
  | "serverError"
  | "unreadableAnswer"
  | "connectionLost"
  | "timeOut"
  | "gateway"
  | "unknown";

const session = (text: FailureText): FailureRow => ({ kind: "session", runGoesOn: false, text });
const notRun = (text: FailureText): FailureRow => ({ kind: "not-run", runGoesOn: true, text });
const refused = (text: FailureText): FailureRow => ({ kind: "refused", runGoesOn: true, text });
/** Refusals that meet every other copy into the same target too (contract H3, "stop-the-run codes"). */
const refusedForAll = (text: FailureText): FailureRow => ({ kind: "refused", runGoesOn: false, text });
const unsure = (text: FailureText): FailureRow => ({ kind: "unsure", runGoesOn: true, text });

/**
 * The one table of failures: every code of the contract (A7, D, G) that the app can meet.
 * `ACCESS_DENIED` has three meanings (contract A7, B6): from a landing method (400) it is a missing right on a site, about an entry
 * in the menu the right to use the section at all, from the REST module (401 or 403) a tariff without REST.
 */
export const failureTable = {
  NO_AUTH_FOUND: session("signIn"),
  expired_token: session("signIn"),
  invalid_token: session("signIn"),
  authorization_error: session("signIn"),
  AUTHORIZE_ERROR: session("signIn"),
  APPLICATION_NOT_FOUND: session("appRemoved"),
  user_access_error: session("noAccessToApp"),
  insufficient_scope: session("scopeMissing"),
  "ACCESS_DENIED by REST": session("tariffWithoutRest"),
  OVERLOAD_LIMIT: session("overload"),
  PORTAL_DELETED: session("portalClosed"),
  WRONG_LICENSE: session("tariff"),
  INVALID_CREDENTIALS: session("webhookRights"),
  INVALID_REQUEST: session("needsHttps"),
  WRONG_AUTH_TYPE: session("needsApp"),
  JSSDK_FRAME_REFRESH_AUTH_TIMEOUT: session("refreshSilent"),

  QUERY_LIMIT_EXCEEDED: notRun("rateLimit"),
  OPERATION_TIME_LIMIT: notRun("operatingLimit"),
  OFFLINE: notRun("offline"),

  LANDING_NOT_EXIST: refused("pageGone"),
  SITE_NOT_FOUND: refusedForAll("siteGone"),
  ACCESS_DENIED: refusedForAll("noRight"),
  DELETE_ACCESS_DENIED: refused("noRight"),
  FOLDER_NOT_FOUND: refused("folderGone"),
  WRONG_CODE_FORMAT: refused("addressShape"),
  SLASH_IS_NOT_ALLOWED: refused("addressSlash"),
  CANT_BE_EMPTY: refused("addressEmpty"),
  MISSING_PARAMS: refused("appMistake"),
  ERROR_ARGUMENT: refused("appMistake"),
  TYPE_ERROR: refused("appMistake"),
  ERROR_METHOD_NOT_FOUND: refusedForAll("methodUnknown"),
  ERROR_MANIFEST_IS_NOT_AVAILABLE: refused("manifestMissing"),
  ERROR_BATCH_METHOD_NOT_ALLOWED: refused("batchMethod"),
  ERROR_BATCH_LENGTH_EXCEEDED: refused("batchLength"),

  PUBLIC_PAGE_REACHED: refused("pageLimit"),
  PUBLIC_SITE_REACHED: refused("siteLimit"),
  PUBLIC_SITE_REACHED_FREE: refused("siteLimit"),
  SITE_LIMIT_REACHED: refused("siteLimit"),
  LANDING_PAYMENT_FAILED: refused("unpaidTemplate"),
  LANDING_PAYMENT_FAILED_BLOCK: refused("unpaidBlock"),
  PUBLIC_HTML_DISALLOWED: refused("customHtml"),
  PHONE_NOT_CONFIRMED: refused("phone"),
  EMAIL_NOT_CONFIRMED: refused("email"),
  LICENSE_EXPIRED: refused("licence"),
  URLCHECKER_FAIL: refused("maliciousLink"),
  /** Ours: `publication` answered `null`, which is how the portal says "no right" (contract D5). */
  PUBLICATION_WITHOUT_RIGHT: refused("notAllowedToPublish"),

  FEATURE_NOT_AVAIL: refused("rightsUnavailable"),
  CANT_DELETE_MAIN: refused("homePageProtected"),
  UNABLE_DELETE_INCLUDE: refused("areaProtected"),
  LANDING_IS_LOCK: refused("pageLocked"),
  FOLDER_IS_NOT_UNIQUE: refused("folderNotUnique"),
  FOLDER_CONTAINS_AREAS: refused("folderHasAreas"),
  MOVE_RESTRICTION: refused("moveRestricted"),
  BX_EMPTY_REQUIRED: refused("titleMissing"),
  BLOCK_NOT_FOUND: refused("blockGone"),
  ENTITY_NOT_FOUND: refused("pageGone"),
  NODES_NOT_FOUND: refused("nodesGone"),
  INCORRECT_AFFECTED: refused("nodesGone"),
  PLACEMENT_EXIST: refused("placementExists"),
  PLACEMENT_NO_EXIST: refused("placementGone"),
  "ACCESS_DENIED for the menu": refused("placementRefused"),
  ERROR_PLACEMENT_NOT_FOUND: refused("placementRefused"),
  ERROR_WRONG_HANDLER_URL: refused("placementRefused"),
  ERROR_UNSUPPORTED_PROTOCOL: refused("placementRefused"),
  ERROR_PLACEMENT_MAX_COUNT: refused("placementRefused"),
  ERROR_PLACEMENT_USER_MODE: refused("placementRefused"),
  DOMAIN_IS_INCORRECT: refused("domainRefused"),
  DOMAIN_EXIST: refused("domainRefused"),
  DOMAIN_EXIST_TRASH: refused("domainRefused"),
  DOMAIN_DISABLE: refused("domainRefused"),
  CONTROLLER_ERROR: refused("domainRefused"),

  /** An exception inside the method: a copy may have been half made by then (contract D4.1, no transaction). */
  SYSTEM_ERROR: unsure("serverError"),
  ERROR_CORE: unsure("serverError"),
  INTERNAL_SERVER_ERROR: unsure("serverError"),
  ERROR_UNEXPECTED_ANSWER: unsure("serverError"),
  /** Ours: 5xx without a readable code. */
  GATEWAY_ERROR: unsure("gateway"),
  NETWORK_ERROR: unsure("connectionLost"),
  REQUEST_TIMEOUT: unsure("timeOut"),
  /** Ours: a copy that was not carried out because an earlier delivery of the same request may have been. */
  SENT_TWICE: unsure("connectionLost"),
  /** Ours: an answer that does not have the shape the contract promises. */
  MALFORMED_ANSWER: { kind: "malformed", runGoesOn: true, text: "unreadableAnswer" },
  UNKNOWN: refused("unknown"),
} as const satisfies Readonly<Record<string, FailureRow>>;

export type FailureRowKey = keyof typeof failureTable;
