import type { Format } from "../format.ts";
import type { SwitchOffMessages } from "../sections/switch-off.ts";

export const switchOffMessages = ({ count, list }: Format): SwitchOffMessages => ({
  heading: (number) =>
    count(number, {
      one: "पोर्टल ने # साइट या फ़ोल्डर अपने आप सक्रिय कर दिया, और वह अब भी सक्रिय है",
      other: "पोर्टल ने # साइटें या फ़ोल्डर अपने आप सक्रिय कर दिए, और वे अब भी सक्रिय हैं",
    }),
  off: (titles) => `पोर्टल ने इन्हें अपने आप सक्रिय किया था, अब ये फिर निष्क्रिय हैं: ${list(titles)}।`,
  leftOn: (title) => `“${title}” सक्रिय रहेगा, क्योंकि उसे निष्क्रिय करने से और भी कुछ बदल जाएगा।`,
  hide: (titles) => `निष्क्रिय करने पर विज़िटर ये प्रकाशित पेज नहीं देख सकेंगे: ${list(titles)}।`,
  alsoOff: (titles) => `निष्क्रिय करने पर ये फ़ोल्डर भी निष्क्रिय हो जाएँगे: ${list(titles)}।`,
  failed: (title) => `“${title}” निष्क्रिय नहीं हो सका।`,
  open: (title) => `पता नहीं कि “${title}” निष्क्रिय हुआ या नहीं: रन बीच में ही समाप्त हो गया।`,
  allTheSame: (title) => `फिर भी “${title}” निष्क्रिय करें`,
  again: (title) => `“${title}” निष्क्रिय करें`,
});
