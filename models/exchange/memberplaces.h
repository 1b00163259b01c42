#pragma once

#include "models/exchange/plannedrows.h"

#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace chulie {

/// A member as an import tells members apart.
struct Person
{
    RowRef ref = 0; ///< 0 until it is planned
    std::string_view name = {};
    std::string_view identity = {};
    std::string_view sex = {};
    std::string_view bornOn = {};
    std::string_view relation = {};

    [[nodiscard]] bool isHead() const { return relation == std::string_view("户主"); }
};

/// Finds for every row of 人 and 人年度 the member it is of. Members of a household are told apart by
/// 证件号码; one without a number shares its name with no other there. DatabaseError passes through.
class MemberPlaces
{
public:
    MemberPlaces(Database &database, Batch &batch, PlannedRows &members);

    /// Plans the rows of 人, whose households stand in \a households by position (0 where there is none):
    /// those with a number before those without.
    void placeAll(std::span<const RowRef> households);

    /// Makes the head that a row of 户 names, where \a household has none. Returns whether it was made; warns
    /// where the present head is another.
    bool makeHead(RowRef household, const Draft &draft, std::string_view name);

    /// The member of \a household that a row of 人年度 is of; 0 where there is none, and two where two share
    /// the name.
    struct Found
    {
        Person *person = nullptr;
        bool ambiguous = false;
    };
    [[nodiscard]] Found find(RowRef household, std::string_view name, std::string_view identity);
    [[nodiscard]] static Found find(std::span<Person> persons, std::string_view name,
                                    std::string_view identity);
    /// Gives \a person, who has none, the number \a identity.
    void gain(Person &person, std::string_view identity);

private:
    /// What becomes of a row of 人.
    struct Placed
    {
        std::size_t draft = 0;
        std::size_t person = 0;
        bool isNew = false;
        bool turnsHead = false;  ///< it makes a head of who was none
        bool sharesName = false; ///< another of the name has another number
        std::vector<std::pair<std::string_view, QString>> faults = {}; ///< column and reason
    };
    using Persons = std::vector<Person>;

    void load();
    void complete(std::size_t draft);
    void placeHousehold(RowRef household, std::span<const std::size_t> drafts);
    [[nodiscard]] std::vector<Placed> attempt(Persons &persons, std::span<const std::size_t> drafts);
    [[nodiscard]] Placed place(Persons &persons, std::size_t draft);
    [[nodiscard]] std::optional<Placed> secondHead(const Persons &persons,
                                                   std::span<const Placed> placed) const;
    void checkKnown(const Person &person, std::size_t draft, Placed &placed);
    void checkNew(std::size_t draft, Placed &placed);
    void commit(Persons &persons, const Placed &placed);
    void refuse(const Placed &placed);
    [[nodiscard]] Person read(std::size_t draft);
    [[nodiscard]] std::string_view label(std::size_t column) const;

    Database &m_database;
    Batch &m_batch;
    Drafts &m_drafts;
    PlannedRows &m_members;
    bool m_loaded = false;
    std::unordered_map<RowRef, Persons> m_persons; ///< by household
    struct Columns
    {
        explicit Columns(const Table &table);
        std::size_t household, name, identity, sex, bornOn, relation;
    } m_columns;
};

} // namespace chulie
