#pragma once

#include <QString>

#include <deque>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace chulie::sources {

/// Reads RFC 4180 rows, line breaks inside quotes and all. Rows end in CRLF, LF or CR. A quote inside an
/// unquoted cell is taken as it is.
class CsvReader
{
public:
    /// Gives a longer text that begins with what has not been read yet; the same where there is no more.
    using More = std::function<std::string_view(std::string_view unread)>;

    /// \a text must outlive the cells. With \a more, \a text is the beginning of a text that comes in pieces.
    CsvReader(std::string_view text, char separator, More more = {});

    /// Reads the next row; false after the last and where the text makes no sense.
    bool next();

    /// The cells of the row; valid until the next call of next() where the text comes in pieces or a cell had
    /// doubled quotes.
    [[nodiscard]] std::span<const std::string_view> cells() const { return m_cells; }
    /// The line on which the row begins, counted from 1.
    [[nodiscard]] int line() const { return m_rowLine; }
    /// Why reading ended before the end: a quote never closed, an absurdly long row; empty where all is well.
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    void readOn();
    bool readCell();
    bool readQuoted();
    std::string_view readPlain();
    bool skipQuoted(bool &escaped);
    [[nodiscard]] std::string_view unescaped(std::string_view escaped);
    void stepOverLineEnd();
    bool endRow();
    bool fail(const QString &reason);

    std::string_view m_text;
    char m_separator;
    More m_more;
    std::vector<std::string_view> m_cells;
    std::deque<std::string> m_made; ///< the row's cells that are not in the text as they are
    std::size_t m_at = 0;
    std::size_t m_begin = 0;
    int m_line = 1;
    int m_rowLine = 0;
    QString m_problem;
};

} // namespace chulie::sources
