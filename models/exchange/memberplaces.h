#pragma once

#include "models/catalogue/columns.h"
#include "models/exchange/doubts.h"
#include "models/exchange/knownmembers.h"
#include "models/exchange/nearduplicates.h"
#include "models/exchange/plannedrows.h"
#include "models/exchange/repeats.h"
#include "models/ledger/judge.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace chulie::exchange {

/// Finds for every row of 人 and 人年度 the member it is of. Members of a household are distinguished by
/// 证件号码; one without a number shares its name with no other there. DatabaseError passes through.
class MemberPlaces
{
public:
    /// \a decisions must outlive it.
    MemberPlaces(storage::Database &database, Batch &batch, PlannedRows &members,
                 const NearDuplicateDecisions &decisions);

    /// Plans the rows of 人, whose households are in \a households by position (0 where there is none): those
    /// with a number before those without. \a areAskedLater: rows of other tables name members too.
    void placeAll(std::span<const RowRef> households, bool areAskedLater);

    /// The near-duplicates among the rows of 人, in the order of the households.
    [[nodiscard]] std::vector<NearDuplicate> takeNearDuplicates() { return std::move(m_nearDuplicates); }

    /// Makes the head that a row of 户 names, where \a household has none, with the number \a identity, which
    /// may be blank. Returns whether it was made, or gained the number; warns where the present head is
    /// another.
    bool makeHead(RowRef household, const RowDraft &draft, std::string_view name, std::string_view identity);

    /// The member of \a household that a row of 人年度 is of.
    [[nodiscard]] KnownMembers::Found find(RowRef household, std::string_view name,
                                           std::string_view identity);
    /// Settles what row \a draft of \a table has in doubt of a member's name and number.
    void settleDoubts(Doubts &doubts, const catalogue::Table &table, std::size_t draft, RowRef household);
    /// The names of the members of \a household and of those that the batch has for the household called \a
    /// no.
    [[nodiscard]] std::vector<std::string> names(RowRef household, std::string_view no);
    [[nodiscard]] bool knowsRounded(std::string_view identity) { return m_known.knowsRounded(identity); }

    /// A number that a member gains by a row of 人年度.
    struct Gain
    {
        RowRef member = 0; ///< 0: none does
        std::string_view identity = {};
    };
    /// Gives \a person, who has none, the number \a identity while the rows are placed.
    [[nodiscard]] Gain gain(ledger::Person &person, std::string_view identity);
    /// Plans what \a gain does to the member.
    void plan(const Gain &gain);

private:
    /// What becomes of a row of 人.
    struct Placed
    {
        std::size_t draft = 0;
        std::size_t person = 0;
        bool isNew = false;
        bool turnsHead = false;           ///< it makes a head of who was none
        bool sharesName = false;          ///< another of the name has another number
        std::string_view formerName = {}; ///< of a member that it renames
        std::optional<NearDuplicate> like = {};
        std::vector<ledger::Fault> faults = {};
    };
    using Persons = std::vector<ledger::Person>;

    bool giveNumber(ledger::Person &head, const RowDraft &draft, std::string_view identity);
    void complete(std::size_t draft);
    void placeHousehold(RowRef household, std::vector<std::size_t> drafts);
    [[nodiscard]] std::string_view text(std::size_t draft, std::size_t column) const
    {
        return m_drafts.value(draft, column).text();
    }
    [[nodiscard]] std::vector<Placed> attempt(Persons &persons, std::span<const std::size_t> drafts);
    [[nodiscard]] Placed place(Persons &persons, std::size_t draft);
    [[nodiscard]] std::optional<std::size_t> refuseRepeat(std::span<const Placed> placed);
    [[nodiscard]] std::optional<std::size_t> refuseSecondHead(const Persons &persons,
                                                              std::span<const Placed> placed);
    [[nodiscard]] ledger::Person *findLike(std::span<ledger::Person> persons, const ledger::Person &row,
                                           Placed &placed) const;
    void checkName(std::span<const ledger::Person> persons, const ledger::Person &found,
                   const ledger::Person &row, Placed &placed);
    void checkKnown(const ledger::Person &person, const ledger::Person &row, Placed &placed);
    void checkNew(std::size_t draft, Placed &placed);
    void commit(Persons &persons, std::vector<Placed> placed);
    void commit(ledger::Person &person, const Placed &placed);
    void warn(const Placed &placed, const ledger::Person &person);
    void refuse(std::size_t draft, std::span<const ledger::Fault> faults);
    [[nodiscard]] ledger::Person read(std::size_t draft);
    [[nodiscard]] std::string_view label(std::size_t column) const;

    Batch &m_batch;
    Drafts &m_drafts;
    PlannedRows &m_members;
    KnownMembers m_known;
    const NearDuplicateDecisions &m_decisions;
    std::vector<NearDuplicate> m_nearDuplicates;
    struct Columns
    {
        std::size_t household = catalogue::MemberColumn("household");
        std::size_t name = catalogue::MemberColumn("name");
        std::size_t identity = catalogue::MemberColumn("identity");
        std::size_t sex = catalogue::MemberColumn("sex");
        std::size_t bornOn = catalogue::MemberColumn("born_on");
        std::size_t relation = catalogue::MemberColumn("relation");
        std::size_t joinedOn = catalogue::MemberColumn("joined_on");
        std::size_t leftOn = catalogue::MemberColumn("left_on");
    } m_columns;
};

} // namespace chulie::exchange
