#pragma once

#include "models/comparing/comparing.h"
#include "models/targets/target.h"

#include <QString>

#include <span>

namespace chulie::comparing {

/// How a person of a list and a member agree, as a person reads it.
struct AgreementWords
{
    Agreement agreement;
    const char *title;      ///< source of its translation (context chulie::Agreements)
    const char *means;      ///< a sentence, likewise
    targets::State colours; ///< the state in whose colours it is shown
};

/// All of them, in the order in which they are offered.
[[nodiscard]] std::span<const AgreementWords> agreements();
[[nodiscard]] const AgreementWords &wordsOf(Agreement agreement);
[[nodiscard]] QString title(const AgreementWords &words);
[[nodiscard]] QString meaning(const AgreementWords &words);

} // namespace chulie::comparing
