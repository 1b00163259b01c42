#include "models/exchange/csvreader.h"

#include "models/values/fold.h"

#include <QCoreApplication>

#include <algorithm>

namespace chulie {

namespace {

/// Rows beyond these bounds are no office's: a quote was not closed, or it is no such file.
constexpr std::size_t longestRow = 1 << 20;
constexpr std::size_t mostCells = 1000;

struct Reader
{
    Q_DECLARE_TR_FUNCTIONS(CsvReader)
};

} // namespace

CsvReader::CsvReader(std::string_view text, char separator, Texts &texts)
    : m_text(text), m_separator(separator), m_texts(texts)
{
}

bool CsvReader::fail(const QString &reason)
{
    m_problem = reason.arg(m_rowLine);
    m_cells.clear();
    return false;
}

bool CsvReader::next()
{
    m_cells.clear();
    if (m_at >= m_text.size() || !m_problem.isEmpty())
        return false;
    m_begin = m_at;
    m_rowLine = m_line;
    do {
        if (!readCell())
            return false;
    } while (!endRow());
    return true;
}

bool CsvReader::readCell()
{
    if (m_cells.size() == mostCells)
        return fail(Reader::tr("Line %1 has more than a thousand cells."));
    if (m_at < m_text.size() && m_text[m_at] == '"')
        return readQuoted();
    readPlain();
    if (m_at - m_begin > longestRow)
        return fail(Reader::tr("The row that begins on line %1 is longer than a row can be."));
    return true;
}

void CsvReader::readPlain()
{
    const std::size_t from = m_at;
    while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != '\n')
        ++m_at;
    std::string_view cell = m_text.substr(from, m_at - from);
    if (cell.ends_with('\r') && (m_at == m_text.size() || m_text[m_at] == '\n'))
        cell.remove_suffix(1);
    m_cells.push_back(cell);
}

bool CsvReader::readQuoted()
{
    const std::size_t from = ++m_at;
    bool escaped = false;
    for (;; ++m_at) {
        if (m_at - m_begin > longestRow)
            return fail(Reader::tr("The row that begins on line %1 is longer than a row can be: a quotation "
                                   "mark in it may not be closed."));
        if (m_at == m_text.size())
            return fail(Reader::tr("A quotation mark in the row that begins on line %1 is never closed: the "
                                   "file may be cut off."));
        if (m_text[m_at] == '\n')
            ++m_line;
        if (m_text[m_at] != '"')
            continue;
        if (m_at + 1 == m_text.size() || m_text[m_at + 1] != '"')
            break;
        escaped = true;
        ++m_at;
    }
    const std::string_view inside = m_text.substr(from, m_at++ - from);
    if (escaped)
        unescape(inside);
    else
        m_cells.push_back(inside);
    // What some programs write behind the closing quotation mark belongs to the cell.
    const std::size_t behind = m_at;
    while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != '\n')
        ++m_at;
    const std::string_view rest = trimmed(m_text.substr(behind, m_at - behind));
    if (!rest.empty())
        m_cells.back() = m_texts.keep(std::string(m_cells.back()) + std::string(rest));
    return true;
}

void CsvReader::unescape(std::string_view escaped)
{
    std::string plain;
    plain.reserve(escaped.size());
    for (std::size_t i = 0; i < escaped.size(); ++i) {
        plain += escaped[i];
        if (escaped[i] == '"')
            ++i;
    }
    m_cells.push_back(m_texts.keep(plain));
}

/// Steps over what ends the cell; true where that ends the row too.
bool CsvReader::endRow()
{
    if (m_at == m_text.size())
        return true;
    if (m_text[m_at++] != '\n')
        return false;
    ++m_line;
    return true;
}

bool CsvReader::isBlank() const
{
    return std::ranges::all_of(m_cells, [](std::string_view cell) { return trimmed(cell).empty(); });
}

} // namespace chulie
