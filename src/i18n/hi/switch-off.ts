import type { Format } from "../format.ts";
import type { SwitchOffMessages } from "../sections/switch-off.ts";

export const switchOffMessages = ({ count, list }: Format): SwitchOffMessages => ({
  heading: (number) =>
    count(number, {
      one: "पोर्टल ने # साइट या फ़ोल्डर अपने आप चालू कर दिया, और वह अब भी चालू है",
      other: "पोर्टल ने # साइटें या फ़ोल्डर अपने आप चालू कर दिए, और वे अब भी चालू हैं",
    }),
  off: (titles) => `पोर्टल ने इन्हें अपने आप चालू किया था, अब ये फिर बंद हैं: ${list(titles)}।`,
  leftOn: (title) => `“${title}” चालू रहेगा, क्योंकि उसे बंद करने से और भी कुछ बदल जाएगा।`,
  hide: (titles) => `विज़िटर ये प्रकाशित पेज फिर नहीं देख सकेंगे: ${list(titles)}।`,
  alsoOff: (titles) => `ये फ़ोल्डर भी बंद हो जाएँगे: ${list(titles)}।`,
  failed: (title) => `“${title}” बंद नहीं हो सका।`,
  open: (title) => `पता नहीं कि “${title}” बंद हुआ या नहीं: रन बीच में ही समाप्त हो गया।`,
  allTheSame: (title) => `फिर भी “${title}” बंद करें`,
  again: (title) => `“${title}” बंद करें`,
});
