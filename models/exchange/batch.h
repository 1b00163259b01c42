#pragma once

#include "models/exchange/header.h"
#include "models/exchange/held.h"
#include "models/exchange/problem.h"
#include "models/values/progress.h"
#include "models/values/result.h"

#include <QByteArray>
#include <QSet>
#include <QStringList>

#include <array>
#include <span>
#include <vector>

namespace chulie {

/// Where the values of a table's row stand while it is imported: a place for each stored column, by its
/// number, then one for each exchanged field that is not stored itself (the key of the row it refers to, and
/// 户主).
struct Layout
{
    explicit Layout(const Table &of);

    [[nodiscard]] std::size_t placeOf(const Field &field) const;

    const Table &table;
    std::vector<std::size_t> places; ///< by position in fields(table)
    std::size_t width = 0;
};

/// What an accepted row does.
enum class Outcome : std::uint8_t { Unchanged, Updated, Inserted };

/// A row of a file.
struct Draft
{
    std::uint32_t file = 0;
    std::uint32_t line = 0;
    std::uint32_t begin = 0; ///< where the row stands in the file's text
    std::uint32_t end = 0;
    bool refused = false;
    Outcome outcome = Outcome::Unchanged;
    bool reaches = false; ///< it changes another row too: the head of a household, a member's number
};

/// The rows of one table from all files of a batch, in the batch's order.
struct Drafts
{
    explicit Drafts(const Table &table) : layout(table) {}

    [[nodiscard]] std::span<Held> row(std::size_t index)
    {
        return std::span(values).subspan(index * layout.width, layout.width);
    }

    Layout layout;
    std::vector<Draft> rows;
    std::vector<Held> values; ///< layout.width a row
};

/// The files of one import, read: their rows by table, every value in its normal form, and what is wrong with
/// the values.
class Batch
{
public:
    Batch();

    /// Reads the file at \a path; \a forced is the table it must hold, or nullptr. A failure is a file that
    /// cannot be read at all.
    Result<void> add(const QString &path, const Table *forced, const Progress &progress);

    [[nodiscard]] const QStringList &files() const { return m_files; }
    [[nodiscard]] const Header &header(std::size_t file) const { return m_headers[file]; }
    [[nodiscard]] std::string_view text(std::size_t file) const;
    [[nodiscard]] Drafts &drafts(TableId table) { return m_drafts[static_cast<std::size_t>(table)]; }
    [[nodiscard]] const Drafts &drafts(TableId table) const
    {
        return m_drafts[static_cast<std::size_t>(table)];
    }
    [[nodiscard]] Texts &texts() { return m_texts; }
    [[nodiscard]] std::vector<Problem> &problems() { return m_problems; }
    [[nodiscard]] const std::vector<Problem> &problems() const { return m_problems; }

    /// Refuses \a draft for \a reason; \a column is the exchanged label or empty.
    void refuse(Draft &draft, std::string_view column, std::string_view value, const QString &reason);
    void warn(const Draft &draft, std::string_view column, std::string_view value, const QString &reason);

    /// The cell of \a draft in the column \a label as written; empty where the file has none.
    [[nodiscard]] std::string_view written(const Draft &draft, std::string_view label);

private:
    Result<void> readRows(const Progress &progress);
    void readRow(std::span<const std::string_view> cells, Draft draft);
    void note(const Draft &draft, std::string_view column, std::string_view value, const QString &reason,
              Problem::Level level);

    QStringList m_files;
    std::vector<QByteArray> m_bytes;
    std::vector<Header> m_headers;
    std::vector<Drafts> m_drafts;
    std::vector<Problem> m_problems;
    QSet<QString> m_reasons; ///< so that a reason given a million times is held once
    Texts m_texts;
};

} // namespace chulie
