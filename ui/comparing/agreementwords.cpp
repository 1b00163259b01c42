#include "ui/comparing/agreementwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace chulie {

std::span<const AgreementWords> agreements()
{
    static constexpr AgreementWords all[] = {
        {Agreement::Agrees, QT_TRANSLATE_NOOP("chulie::Agreements", "Agrees"),
         QT_TRANSLATE_NOOP("chulie::Agreements", "The list and the ledger mean the same person."),
         State::Met},
        {Agreement::OtherName, QT_TRANSLATE_NOOP("chulie::Agreements", "Name differs"),
         QT_TRANSLATE_NOOP("chulie::Agreements", "A member of the ledger has this number, but another name."),
         State::Unmet},
        {Agreement::OtherNumber, QT_TRANSLATE_NOOP("chulie::Agreements", "Number differs"),
         QT_TRANSLATE_NOOP("chulie::Agreements",
                           "One member has this name; the ledger has another number for it, or none."),
         State::Unmet},
        {Agreement::WrongNumber, QT_TRANSLATE_NOOP("chulie::Agreements", "Number is wrong"),
         QT_TRANSLATE_NOOP("chulie::Agreements",
                           "The number in the list is no identity number, or has lost digits."),
         State::Unmet},
        {Agreement::Several, QT_TRANSLATE_NOOP("chulie::Agreements", "Several of the name"),
         QT_TRANSLATE_NOOP("chulie::Agreements",
                           "Several members have this name, and the list does not say which is meant."),
         State::Unmet},
        {Agreement::OnlyListed, QT_TRANSLATE_NOOP("chulie::Agreements", "Only in the list"),
         QT_TRANSLATE_NOOP("chulie::Agreements", "No member of this place has the number or the name."),
         State::Unknown},
        {Agreement::OnlyInLedger, QT_TRANSLATE_NOOP("chulie::Agreements", "Only in the ledger"),
         QT_TRANSLATE_NOOP("chulie::Agreements", "The list does not name this member."), State::Unknown},
    };
    return all;
}

const AgreementWords &wordsOf(Agreement agreement)
{
    return *std::ranges::find(agreements(), agreement, &AgreementWords::agreement);
}

QString title(const AgreementWords &words)
{
    return QCoreApplication::translate("chulie::Agreements", words.title);
}

QString meaning(const AgreementWords &words)
{
    return QCoreApplication::translate("chulie::Agreements", words.means);
}

} // namespace chulie
