#include "models/exchange/memberplaces.h"

#include <QCoreApplication>

#include <algorithm>

/// Rows of 人 that have the name and the date of birth of a member, but another number.
namespace chulie::exchange {

namespace {

struct Places
{
    Q_DECLARE_TR_FUNCTIONS(MemberPlaces)
};

QString words(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

/// Notes in \a placed that \a row is a near-duplicate of a member of the ledger, and refuses it where nothing
/// is decided. Returns the member where it is of that one; null where it is of another person.
ledger::Person *MemberPlaces::findLike(std::span<ledger::Person> persons, const ledger::Person &row,
                                       Placed &placed) const
{
    const auto like = std::ranges::find_if(persons, [&](const ledger::Person &person) {
        return person.ref > 0 && !person.identity.empty() && !row.identity.empty() &&
               person.name == row.name && !row.bornOn.empty() && person.bornOn == row.bornOn;
    });
    if (like == persons.end())
        return nullptr;
    const RowDraft &draft = m_drafts.rows[placed.draft];
    const QString given = words(row.identity);
    placed.like = {.file = static_cast<int>(draft.file),
                   .line = static_cast<int>(draft.line),
                   .member = like->ref,
                   .name = words(row.name),
                   .bornOn = words(row.bornOn),
                   .known = words(like->identity),
                   .given = given,
                   .decision = m_decisions.of(like->ref, given)};
    if (placed.like->decision == NearDuplicate::Decision::Undecided)
        placed.faults.push_back(
            {static_cast<int>(m_columns.identity),
             Places::tr(
                 "The household has a member of this name and date of birth with the number %1: decide "
                 "whether it is the same person or another.")
                 .arg(placed.like->known)});
    return placed.like->decision == NearDuplicate::Decision::SameMember ? &*like : nullptr;
}

} // namespace chulie::exchange
