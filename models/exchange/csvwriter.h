#pragma once

#include <QIODevice>

#include <span>
#include <string>
#include <string_view>

namespace chulie::exchange {

/// A cell on its way out: UTF-8, and whether it is text, which a spreadsheet must not take for a number or a
/// formula.
struct Cell
{
    std::string text;
    bool isText = true;
};

/// Writes RFC 4180 rows.
class CsvWriter
{
public:
    enum class Form {
        Plain,  ///< no byte-order mark, LF: for other programs and for standard output
        Export, ///< no byte-order mark, CRLF, no tabs: an export with --plain
        Office, ///< byte-order mark, CRLF, and a leading tab in text that Excel or WPS would change or run
    };

    CsvWriter(QIODevice &out, Form form);

    void row(std::span<const Cell> cells);
    void row(std::initializer_list<std::string_view> texts);
    /// False when the device refused a write (full disk, closed pipe); said once, later rows are dropped.
    [[nodiscard]] bool good() const { return m_good; }
    /// Hands the device what is still held back.
    void flush();

private:
    QIODevice &m_out;
    Form m_form;
    std::string m_buffer;
    bool m_good = true;
};

} // namespace chulie::exchange
