#pragma once

#include "models/exchange/held.h"

#include <QString>

#include <span>
#include <string_view>
#include <vector>

namespace chulie {

/// Reads RFC 4180 rows, line breaks inside quotes and all. A quote inside an unquoted cell stands for itself.
class CsvReader
{
public:
    /// \a text and \a texts (which takes the cells that had doubled quotes) must outlive the cells.
    CsvReader(std::string_view text, char separator, Texts &texts);

    /// Reads the next row; false after the last and where the text makes no sense.
    bool next();

    [[nodiscard]] std::span<const std::string_view> cells() const { return m_cells; }
    /// The line on which the row begins, counted from 1.
    [[nodiscard]] int line() const { return m_rowLine; }
    /// Where in the text the row begins and ends.
    [[nodiscard]] std::size_t begin() const { return m_begin; }
    [[nodiscard]] std::size_t end() const { return m_at; }
    /// Whether every cell of the row is blank.
    [[nodiscard]] bool isBlank() const;
    /// Why reading ended before the end: a quote never closed, an absurdly long row; empty where all is well.
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    bool readCell();
    bool readQuoted();
    void readPlain();
    void unescape(std::string_view escaped);
    bool endRow();
    bool fail(const QString &reason);

    std::string_view m_text;
    char m_separator;
    Texts &m_texts;
    std::vector<std::string_view> m_cells;
    std::size_t m_at = 0;
    std::size_t m_begin = 0;
    int m_line = 1;
    int m_rowLine = 0;
    QString m_problem;
};

} // namespace chulie
