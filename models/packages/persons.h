#pragma once

#include "models/packages/undecided.h"
#include "models/values/value.h"

#include <functional>
#include <map>

namespace chulie::journal {
class Act;
} // namespace chulie::journal

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::packages {

/// Decides by the hand of one act which member is who: of two heads, of one number in two households, of a
/// member without a number whom several may be. Its functions throw DatabaseError.
class Persons
{
public:
    /// Sets values of the row in question, after they were checked.
    using Set =
        std::function<values::Result<void>(const Undecided &one, const std::map<int, values::Value> &values)>;

    Persons(storage::Database &database, journal::Act &act, Set set);

    /// \a value is keep: this one is the head; the name of another head, who is it; or what this one is to
    /// the head. Whoever is no longer the head is 其他.
    [[nodiscard]] values::Result<void> decideHeads(const Undecided &one, const std::string &value);
    /// \a value is keep: the person is here, and the other records go; removeIt: this record goes; or the
    /// number that is right here.
    [[nodiscard]] values::Result<void> decideSame(const Undecided &one, const std::string &value);
    /// \a value is the number of another, who is the same person: the other takes on what only this record
    /// has, which goes then; or a number that nobody has yet.
    [[nodiscard]] values::Result<void> decideNameless(const Undecided &one, const std::string &value);

private:
    void demote(std::int64_t member);
    void remove(std::int64_t member);
    void unite(std::int64_t member, std::int64_t into);
    [[nodiscard]] values::Result<void> setIdentity(const Undecided &one, const std::string &value);

    storage::Database &m_database;
    journal::Act &m_act;
    Set m_set;
};

} // namespace chulie::packages
