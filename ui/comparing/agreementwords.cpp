#include "ui/comparing/agreementwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace chulie::comparing {

std::span<const AgreementWords> agreements()
{
    static constexpr AgreementWords all[] = {
        {Agreement::Agrees, QT_TRANSLATE_NOOP("chulie::comparing::Agreements", "Agrees"),
         QT_TRANSLATE_NOOP("chulie::comparing::Agreements", "The list and the ledger mean the same person."),
         targets::State::Met},
        {Agreement::OtherName, QT_TRANSLATE_NOOP("chulie::comparing::Agreements", "Name differs"),
         QT_TRANSLATE_NOOP("chulie::comparing::Agreements",
                           "A member of the ledger has this number, but another name."),
         targets::State::Unmet},
        {Agreement::OtherNumber, QT_TRANSLATE_NOOP("chulie::comparing::Agreements", "Number differs"),
         QT_TRANSLATE_NOOP("chulie::comparing::Agreements",
                           "One member has this name; the ledger has another number for it, or none."),
         targets::State::Unmet},
        {Agreement::WrongNumber, QT_TRANSLATE_NOOP("chulie::comparing::Agreements", "Number is wrong"),
         QT_TRANSLATE_NOOP("chulie::comparing::Agreements",
                           "The number in the list is no identity number, or has lost digits."),
         targets::State::Unmet},
        {Agreement::Several, QT_TRANSLATE_NOOP("chulie::comparing::Agreements", "Several of the name"),
         QT_TRANSLATE_NOOP("chulie::comparing::Agreements",
                           "Several members have this name, and the list does not say which is meant."),
         targets::State::Unmet},
        {Agreement::OnlyListed, QT_TRANSLATE_NOOP("chulie::comparing::Agreements", "Only in the list"),
         QT_TRANSLATE_NOOP("chulie::comparing::Agreements",
                           "No member of this place has the number or the name."),
         targets::State::Unknown},
        {Agreement::OnlyInLedger, QT_TRANSLATE_NOOP("chulie::comparing::Agreements", "Only in the ledger"),
         QT_TRANSLATE_NOOP("chulie::comparing::Agreements", "The list does not name this member."),
         targets::State::Unknown},
    };
    return all;
}

const AgreementWords &wordsOf(Agreement agreement)
{
    return *std::ranges::find(agreements(), agreement, &AgreementWords::agreement);
}

QString title(const AgreementWords &words)
{
    return QCoreApplication::translate("chulie::comparing::Agreements", words.title);
}

QString meaning(const AgreementWords &words)
{
    return QCoreApplication::translate("chulie::comparing::Agreements", words.means);
}

} // namespace chulie::comparing
