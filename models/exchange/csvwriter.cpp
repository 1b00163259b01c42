#include "models/exchange/csvwriter.h"

#include "models/exchange/spreadsheet.h"

namespace chulie::exchange {

namespace {

constexpr std::size_t flushAt = 1 << 16;

bool needsQuotes(std::string_view text)
{
    return text.find_first_of(",\"\r\n") != std::string_view::npos;
}

void appendCell(std::string &out, std::string_view text, bool tab)
{
    if (!tab && !needsQuotes(text)) {
        out += text;
        return;
    }
    out += '"';
    if (tab)
        out += '\t';
    for (const char character : text) {
        if (character == '"')
            out += '"';
        out += character;
    }
    out += '"';
}

} // namespace

CsvWriter::CsvWriter(QIODevice &out, Form form) : m_out(out), m_form(form)
{
    if (form == Form::Office)
        m_buffer = "\xEF\xBB\xBF";
}

void CsvWriter::row(std::span<const Cell> cells)
{
    bool first = true;
    for (const Cell &cell : cells) {
        if (!first)
            m_buffer += ',';
        first = false;
        appendCell(m_buffer, cell.text,
                   m_form == Form::Office && cell.isText && isChangedBySpreadsheets(cell.text));
    }
    m_buffer += m_form == Form::Plain ? "\n" : "\r\n";
    if (m_buffer.size() >= flushAt)
        flush();
}

void CsvWriter::row(std::initializer_list<std::string_view> texts)
{
    std::vector<Cell> cells;
    cells.reserve(texts.size());
    for (const std::string_view text : texts)
        cells.push_back({std::string(text), true});
    row(cells);
}

void CsvWriter::flush()
{
    if (m_good)
        m_good = m_out.write(m_buffer.data(), static_cast<qint64>(m_buffer.size())) ==
                 static_cast<qint64>(m_buffer.size());
    m_buffer.clear();
}

} // namespace chulie::exchange
