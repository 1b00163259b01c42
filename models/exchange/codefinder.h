#pragma once

#include "models/exchange/batch.h"
#include "models/exchange/knownhouseholds.h"
#include "models/exchange/knownplaces.h"
#include "models/exchange/villageclashes.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::exchange {

/// Finds the household and the village of a batch's rows that have no code of theirs: the household by the
/// head's or a member's 证件号码, else by 户主 or 姓名 within the village, else it is that of the rows beside
/// it in a list with a row a member; the village by 镇 and 行政村, or by what the title has of the office
/// that fills in the file. The code is put in the row, as if the file had it; where there is not exactly one,
/// the row is refused with the candidates. A row that calls its village otherwise than an earlier one with
/// the same code is refused. DatabaseError passes through.
class CodeFinder
{
public:
    CodeFinder(storage::Database &database, Batch &batch) : m_database(database), m_batch(batch) {}

    void run();

private:
    /// The columns of a table that hold codes; null where it has none.
    struct Codes
    {
        const catalogue::Field *no = nullptr;      ///< of the household
        const catalogue::Field *village = nullptr; ///< of the village
    };
    /// What a row gives for its village.
    struct Place
    {
        std::string name = {};
        std::string town = {};
        std::string code = {};                             ///< of the only village that it can be
        std::vector<const KnownVillage *> candidates = {}; ///< where name is not blank
    };
    /// Whom a row names.
    struct Persons
    {
        std::optional<KnownHouseholds::Person> head = {};
        std::optional<KnownHouseholds::Person> member = {};
        bool isFaulty = false; ///< the name or number by which the household is looked for is none
    };
    /// A household of a list: the position of the list's first file, and a line.
    using ListPlace = std::pair<std::size_t, int>;
    /// What the title of a file gives for the place.
    struct Title
    {
        std::string code = {}; ///< of the village; empty where it names none
        std::string town = {};
        bool isUsed = false;
    };

    void findIn(const catalogue::Table &table);
    void findRow(const catalogue::Table &table, std::size_t row, const Codes &codes);
    void refuseClash(const catalogue::Table &table, std::size_t row);
    [[nodiscard]] Place placeOf(const catalogue::Table &table, std::size_t row, const catalogue::Field *code);
    void findHousehold(const catalogue::Table &table, std::size_t row, const catalogue::Field &no,
                       const Place &place);
    void readLists();
    void readListRow(const RowDraft &draft, std::set<std::string> &known);
    [[nodiscard]] ListPlace householdOf(const RowDraft &draft) const;
    [[nodiscard]] Persons personsOf(const RowDraft &draft) const;
    [[nodiscard]] std::optional<KnownHouseholds::Person>
    personOf(const RowDraft &draft, headings::Clue number, headings::Clue name, bool &isFaulty) const;
    [[nodiscard]] std::set<std::string> householdsOf(const RowDraft &draft, const Persons &persons,
                                                     std::string_view village);
    void settleVillage(const catalogue::Table &table, std::size_t row, const catalogue::Field &village,
                       const Place &place);
    void checkVillage(const catalogue::Table &table, std::size_t row, const std::string &no,
                      const Place &place);
    [[nodiscard]] std::string decided(std::size_t file, const std::string &name) const;
    [[nodiscard]] Title &titleOf(std::size_t file);
    void sayTitle(std::size_t file, const Title &title);
    void refuse(const catalogue::Table &table, std::size_t row, const catalogue::Field &field,
                const QString &reason);
    void refuse(const catalogue::Table &table, std::size_t row, const catalogue::Field &field,
                std::string_view given, const QString &reason);
    [[nodiscard]] QString householdsText(const std::set<std::string> &numbers);

    [[nodiscard]] const KnownPlaces &places();
    [[nodiscard]] const KnownHouseholds &households();
    [[nodiscard]] CellValue value(const catalogue::Table &table, std::size_t row,
                                  const catalogue::Field &field) const;
    void set(const catalogue::Table &table, std::size_t row, const catalogue::Field &field,
             const CellValue &value);
    [[nodiscard]] std::string told(const RowDraft &row, headings::Clue clue) const;

    storage::Database &m_database;
    Batch &m_batch;
    std::optional<KnownPlaces> m_places;
    std::optional<KnownHouseholds> m_households;
    std::map<std::size_t, Title> m_titles;           ///< by file
    std::map<std::size_t, VillageClashes> m_clashes; ///< by file
    /// The households that the numbers of a list's members name.
    std::map<ListPlace, std::set<std::string>> m_lists;
};

} // namespace chulie::exchange
