#pragma once

#include "models/packages/content.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <span>

namespace chulie::ledger {
class Ledger;
} // namespace chulie::ledger

namespace chulie::storage {
class Database;
} // namespace chulie::storage

/// Two computers that wrote under one device identity, because one is a copy of the other in all by which
/// computers are told apart (models/storage/machine.h): the same name of an act means two things.
namespace chulie::packages {

/// Where such a history parts.
struct Fork
{
    std::string device;
    std::int64_t counter = 0; ///< of the first act that is another one here
    QString here;             ///< who did it and when, for people
    QString there;
    bool isOwn = false; ///< whether this ledger wrote it, and did not get it by a merge
};

/// The place among the acts of \a content of the first that \a known, their ids or 0, has as another one: by
/// who did it, when and by what. Nothing where there is none. Throws DatabaseError.
[[nodiscard]] std::optional<std::size_t> findOther(storage::Database &database, const Content &content,
                                                   std::span<const std::int64_t> known);
/// What is to be said of act \a place of \a content, which is another one here. Throws DatabaseError.
[[nodiscard]] Fork forkAt(storage::Database &database, const Content &content, std::size_t place);

/// Whether \a content brings acts, those that \a known has as 0, under the identity that the ledger writes
/// under: another computer does too. Throws DatabaseError.
[[nodiscard]] bool hasTwin(storage::Database &database, const Content &content,
                           std::span<const std::int64_t> known);
/// Lets the next act take a new identity. Throws DatabaseError.
void leaveIdentity(storage::Database &database);

/// Gives the acts that \a ledger itself wrote under the identity of \a fork, from where it parts, an identity
/// of their own, so that those of the other computer can be merged. What of them is elsewhere already, under
/// the former identity, comes there once more. Returns how many they are.
[[nodiscard]] values::Result<std::int64_t> separate(ledger::Ledger &ledger, const Fork &fork);

} // namespace chulie::packages
