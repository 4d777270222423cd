import { useState } from "react"; export const engine = useState;
