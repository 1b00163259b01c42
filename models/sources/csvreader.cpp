#include "models/sources/csvreader.h"

#include "models/values/fold.h"

#include <QCoreApplication>

namespace chulie::sources {

namespace {

/// Rows beyond these bounds are no office's: a quote was not closed, or it is no such file.
constexpr std::size_t longestRow = 8 << 20;
constexpr std::size_t mostCells = 16'384;
/// How much of the text is there once more of it is read; more than the longest row, so that little of it is
/// moved.
constexpr std::size_t readAhead = 2 * longestRow;

struct Reader
{
    Q_DECLARE_TR_FUNCTIONS(CsvReader)
};

bool isLineEnd(char character)
{
    return character == '\n' || character == '\r';
}

} // namespace

CsvReader::CsvReader(std::string_view text, char separator, More more)
    : m_text(text), m_separator(separator), m_more(std::move(more))
{
}

bool CsvReader::fail(const QString &reason)
{
    m_problem = reason.arg(m_rowLine);
    m_cells.clear();
    return false;
}

/// Makes sure that the longest row is whole in the text, unless the text ends before.
void CsvReader::readOn()
{
    if (m_text.size() - m_at >= longestRow + 2)
        return;
    while (m_more && m_text.size() - m_at < readAhead) {
        const std::string_view unread = m_text.substr(m_at);
        m_text = m_more(unread);
        m_at = 0;
        if (m_text.size() == unread.size())
            m_more = nullptr;
    }
}

bool CsvReader::next()
{
    m_cells.clear();
    m_made.clear();
    if (!m_problem.isEmpty())
        return false;
    readOn();
    if (m_at >= m_text.size())
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
        return fail(Reader::tr("Line %1 has more than 16,384 cells."));
    if (m_at < m_text.size() && m_text[m_at] == '"')
        return readQuoted();
    m_cells.push_back(readPlain());
    if (m_at - m_begin > longestRow)
        return fail(Reader::tr("The row that begins on line %1 is longer than a row can be."));
    return true;
}

/// What precedes the next separator or line end.
std::string_view CsvReader::readPlain()
{
    const std::size_t from = m_at;
    while (m_at < m_text.size() && m_text[m_at] != m_separator && !isLineEnd(m_text[m_at]))
        ++m_at;
    return m_text.substr(from, m_at - from);
}

bool CsvReader::readQuoted()
{
    const std::size_t from = ++m_at;
    bool escaped = false;
    if (!skipQuoted(escaped))
        return false;
    std::string_view cell = m_text.substr(from, m_at++ - from);
    if (escaped)
        cell = unescaped(cell);
    // What some programs write behind the closing quotation mark belongs to the cell.
    const std::string_view rest = values::trimmed(readPlain());
    if (!rest.empty())
        cell = m_made.emplace_back(std::string(cell) + std::string(rest));
    m_cells.push_back(cell);
    return true;
}

/// Steps to the closing quotation mark; \a escaped says whether there were doubled ones before it.
bool CsvReader::skipQuoted(bool &escaped)
{
    for (;; ++m_at) {
        if (m_at - m_begin > longestRow)
            return fail(Reader::tr("The row that begins on line %1 is longer than a row can be: a quotation "
                                   "mark in it may not be closed."));
        if (m_at == m_text.size())
            return fail(Reader::tr("A quotation mark in the row that begins on line %1 is never closed: the "
                                   "file may be cut off."));
        if (isLineEnd(m_text[m_at])) {
            stepOverLineEnd();
            --m_at;
        }
        if (m_text[m_at] != '"')
            continue;
        if (m_at + 1 == m_text.size() || m_text[m_at + 1] != '"')
            return true;
        escaped = true;
        ++m_at;
    }
}

std::string_view CsvReader::unescaped(std::string_view escaped)
{
    std::string plain;
    plain.reserve(escaped.size());
    for (std::size_t i = 0; i < escaped.size(); ++i) {
        plain += escaped[i];
        if (escaped[i] == '"')
            ++i;
    }
    return m_made.emplace_back(std::move(plain));
}

void CsvReader::stepOverLineEnd()
{
    const bool isPair = m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n';
    m_at += isPair ? 2 : 1;
    ++m_line;
}

/// Steps over what ends the cell; true where that ends the row too.
bool CsvReader::endRow()
{
    if (m_at == m_text.size())
        return true;
    if (!isLineEnd(m_text[m_at])) {
        ++m_at;
        return false;
    }
    stepOverLineEnd();
    return true;
}

} // namespace chulie::sources
