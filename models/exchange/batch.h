#pragma once

#include "models/catalogue/pertable.h"
#include "models/exchange/carriedvillage.h"
#include "models/exchange/cells.h"
#include "models/exchange/drafts.h"
#include "models/exchange/footer.h"
#include "models/exchange/listrows.h"
#include "models/exchange/mergedrows.h"
#include "models/exchange/perfile.h"
#include "models/exchange/problems.h"
#include "models/exchange/tablesource.h"
#include "models/values/progresscallback.h"
#include "models/values/result.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace chulie::exchange {

/// Something a person should know of a file that is no fault of a row: rows that were left out, the unit of
/// its amounts.
struct Remark
{
    int file = -1; ///< by position in the batch; -1 where the text itself names it
    QString text;
};

/// Where rows of a batch come from.
struct BatchFile
{
    QString path;
    QString sheet; ///< of a workbook; null for a text file
    headings::Header header;
    const headings::Spoken *spoken = nullptr; ///< what a person chose for it
    std::vector<int> households = {}; ///< of a list with a row a member: the lines on which households begin
};

/// The files of one import, read: their rows by table, every value in its normal form, and what is wrong with
/// the values.
class Batch
{
public:
    /// Whether the ledger has a record of a table with the key \a texts, in the order of keyFields().
    using NamesRecord = std::function<bool(const catalogue::Table &, std::span<const std::string> texts)>;

    explicit Batch(PerFile<headings::Spoken> spoken = {}, NamesRecord namesRecord = {});

    /// Reads the file at \a path. A failure is a file that cannot be read at all, of which nothing is kept.
    values::Result<void> add(const QString &path, const values::Progress &progress);

    [[nodiscard]] const QStringList &files() const { return m_files; }
    [[nodiscard]] const BatchFile &file(std::size_t file) const { return m_sources[file]; }
    [[nodiscard]] const headings::Header &header(std::size_t file) const { return m_sources[file].header; }
    /// Whether the files at \a one and \a other are tables of one list.
    [[nodiscard]] bool isOfSameList(std::size_t one, std::size_t other) const
    {
        return header(one).isList && header(other).isList && file(one).path == file(other).path &&
               file(one).sheet == file(other).sheet;
    }
    /// The line on which the household of the row on \a line begins, in the list whose first file is \a list;
    /// 0 where it is no list.
    [[nodiscard]] int householdAt(std::size_t list, int line) const;
    [[nodiscard]] const std::vector<Remark> &remarks() const { return m_remarks; }
    [[nodiscard]] Drafts &drafts(catalogue::TableId table) { return m_drafts[table]; }
    [[nodiscard]] const Drafts &drafts(catalogue::TableId table) const { return m_drafts[table]; }
    [[nodiscard]] Texts &texts() { return m_texts; }
    /// What a person chose for the file at the position \a file.
    [[nodiscard]] const headings::Spoken &spoken(std::size_t file) const { return *m_sources[file].spoken; }

    /// Refuses \a draft for \a reason; \a column is the exchanged label or empty.
    void refuse(RowDraft &draft, std::string_view column, std::string_view value, const QString &reason);
    /// Refuses \a draft because a row that it needs was refused, which is no problem of its own.
    void refuseWithAnother(RowDraft &draft, const QString &reason);
    void warn(const RowDraft &draft, std::string_view column, std::string_view value, const QString &reason);
    /// Says something of the file at the position \a file.
    void remark(std::size_t file, const QString &text);
    /// Puts the problems in the order of files and lines.
    void settleProblems();

    [[nodiscard]] const Problems &problems() const { return m_problems; }
    /// The problem \a index with its value.
    [[nodiscard]] Problem problem(std::size_t index) const;
    /// Why rows are refused with another.
    [[nodiscard]] const Problems &consequences() const { return m_consequences; }

    /// The cell of \a draft in the column \a label as written; empty where the file has none.
    [[nodiscard]] std::string_view written(const RowDraft &draft, std::string_view label) const;

private:
    /// A row that may be one of the table's, or may be below them: the next row with a key decides.
    struct Waiting
    {
        PackedRow cells;
        int line = 0;
    };
    /// What a column holds where its cell is blank or it is missing.
    struct Given
    {
        std::size_t file = 0;
        const catalogue::Field *field = nullptr;
        std::string text; ///< as it was given
        CellValue value = {};
        bool isOfTitle = false; ///< from the file's title, not from the person
        bool isUsed = false;
    };
    /// What is found out about the file that is being read.
    struct CurrentFile
    {
        std::size_t first = 0;        ///< the file's place, or that of the first of its list's tables
        headings::Header header = {}; ///< by which its rows are distinguished from footers
        std::optional<MergedRows> merged = {};
        std::optional<CarriedVillage> village = {};
        std::optional<ListRows> list = {};
        std::vector<Waiting> waiting = {};
        std::vector<Given> given = {};
        std::vector<bool> holding = {}; ///< by column: that it holds something though it has no heading
        Cells cells;
        int left = 0;   ///< rows that are none of the table's
        int second = 0; ///< line on which another table begins
        bool isGrid = false;
    };

    /// How much there is of all that a file adds to.
    struct Extent
    {
        std::vector<std::size_t> rows; ///< by table
        std::size_t problems = 0, files = 0, remarks = 0;
    };

    [[nodiscard]] Extent extent() const;
    void cutTo(const Extent &extent);
    values::Result<void> addTable(TableSource &source, const values::Progress &progress);
    values::Result<void> readRows(TableSource &source, const values::Progress &progress);
    values::Result<void> readGiven();
    values::Result<void> readGiven(std::size_t file, const std::string &column, const std::string &text,
                                   bool isOfTitle);
    void takeRow(std::span<const sources::SourceCell> written, int line);
    void keepRow(PackedRow cells, int line);
    void takeHousehold(const ListHousehold &household);
    RowDraft &readRow(std::size_t file, PackedRow cells, int line);
    void refuseClashes(RowDraft &draft, const ListHousehold &household, bool isHouseholds);
    void refuseClash(RowDraft &draft, const ListHousehold::Clash &clash);
    void noteHolding(std::span<const sources::SourceCell> cells);
    void endRows();
    void readCell(Drafts &drafts, std::size_t draft, std::size_t column, const sources::SourceCell &cell);
    void readField(Drafts &drafts, std::size_t draft, std::size_t column, const sources::SourceCell &own);
    void checkContinued(RowDraft &draft, std::size_t column, const sources::SourceCell &cell);
    [[nodiscard]] bool decode(RowDraft &draft, std::size_t column, std::string_view &text);
    void giveValues(Drafts &drafts, std::size_t draft);
    [[nodiscard]] std::vector<const catalogue::Field *> givenFields(std::size_t file) const;
    [[nodiscard]] std::vector<Drafts::ColumnCell> clearing(std::size_t file) const;
    void warnOfColumns();
    void remarkOnFile(const sources::RowSource &source);
    void remarkOnGiven();
    void remark(const QString &text) { remark(m_current.first, text); }
    [[nodiscard]] bool namesRecord(const headings::Header &header,
                                   std::span<const sources::SourceCell> cells) const;
    [[nodiscard]] const RowDraft *draftAt(int file, int line) const;
    void note(const RowDraft &draft, std::string_view column, std::string_view value, const QString &reason,
              Problem::Level level);

    PerFile<headings::Spoken> m_spoken;
    NamesRecord m_namesRecord;
    QStringList m_files;
    std::vector<BatchFile> m_sources;
    Texts m_texts;
    catalogue::PerTable<Drafts> m_drafts;
    std::vector<Remark> m_remarks;
    PackedRows m_rows;
    Problems m_problems;
    Problems m_consequences;
    CurrentFile m_current;
};

} // namespace chulie::exchange
