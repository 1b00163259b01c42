#include "models/sources/csvsource.h"

#include "models/values/fold.h"

namespace chulie::sources {

CsvSource::CsvSource(std::unique_ptr<TextReader> text, char separator)
    : m_text(std::move(text)),
      m_reader({}, separator, [this](std::string_view unread) { return readOn(unread); })
{
}

std::string_view CsvSource::readOn(std::string_view unread)
{
    m_window.erase(0, m_window.size() - unread.size());
    const std::size_t before = m_window.size();
    auto more = m_text->read(m_window);
    while (more && *more && m_window.size() == before) // the piece held no whole character
        more = m_text->read(m_window);
    if (!more)
        m_problem = more.failure().message;
    return m_window;
}

bool CsvSource::next()
{
    m_cells.clear();
    if (!m_reader.next() || !m_problem.isEmpty())
        return false;
    for (const std::string_view cell : m_reader.cells())
        m_cells.push_back(
            {.words = cell,
             .is = values::trimmed(cell).empty() ? SourceCell::Is::Blank : SourceCell::Is::Text});
    return true;
}

QString CsvSource::problem() const
{
    return m_problem.isEmpty() ? m_reader.problem() : m_problem;
}

} // namespace chulie::sources
