#pragma once

#include "models/exchange/batch.h"

#include <set>
#include <string>
#include <string_view>
#include <unordered_map>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::exchange {

/// The households of the ledger and of a batch by those who belong to them: by their numbers, and by their
/// names within a village. DatabaseError passes through.
class KnownHouseholds
{
public:
    KnownHouseholds(storage::Database &database, const Batch &batch);

    /// What a row gives for a person of its household, each in its normal form.
    struct Person
    {
        std::string identity = {};
        std::string name = {};
        bool isHead = false;
    };
    /// The numbers (户编号) of the households that have a member with the identity number \a identity.
    [[nodiscard]] std::set<std::string> withNumber(const std::string &identity) const;
    /// Those that have a member of the name of \a person, and without another number. One who is the head is
    /// looked for among the heads.
    [[nodiscard]] std::set<std::string> called(const Person &person) const;
    /// Those of \a numbers that are in the village with the code \a village.
    [[nodiscard]] std::set<std::string> within(std::set<std::string> numbers, std::string_view village) const;
    /// The code of the village of the household \a no; empty where there is no such household.
    [[nodiscard]] std::string villageOf(const std::string &no) const;

private:
    struct Member
    {
        std::string no;
        std::string identity;
        bool isHead = false;
    };

    void readLedger(storage::Database &database);
    void readBatch(const Batch &batch);
    void add(const std::string &name, Member member);

    std::unordered_map<std::string, std::string> m_villages;        ///< code by 户编号
    std::unordered_multimap<std::string, std::string> m_byIdentity; ///< 户编号
    std::unordered_multimap<std::string, Member> m_byName;
};

} // namespace chulie::exchange
