#include "models/sources/xlsbook.h"

#include "models/sources/biffrecords.h"
#include "models/sources/xlsrecords.h"

#include <map>
#include <set>

namespace chulie::sources {

namespace {

using Fault = SourceFault;

constexpr std::size_t mostSheets = 1000;

/// Reads the records that precede those of the sheets.
class Globals
{
public:
    Globals(XlsBook &book, BiffRecords &records) : m_book(book), m_records(records) {}

    [[nodiscard]] Fault read()
    {
        Fault fault = begin();
        while (fault == Fault::None && m_records.next()) {
            if (m_records.id() == Xls::End)
                return end();
            fault = take();
        }
        return fault == Fault::None ? Fault::Damaged : fault;
    }

private:
    [[nodiscard]] Fault begin()
    {
        constexpr std::uint16_t version8 = 0x0600;
        if (!m_records.next() || m_records.id() != Xls::Begin)
            return Fault::Damaged;
        return BiffBytes(m_records).number(2) == version8 ? Fault::None : Fault::OldWorkbook;
    }

    [[nodiscard]] Fault take()
    {
        BiffBytes bytes(m_records);
        switch (m_records.id()) {
        case Xls::Password:
            return takeCipher();
        case Xls::DateSystem:
            m_book.from1904 = bytes.number(2) == 1;
            break;
        case Xls::Format: {
            const std::uint32_t id = bytes.number(2);
            const std::uint32_t size = bytes.number(2);
            m_formats[id] = readFormat(bytes.text(size));
            break;
        }
        case Xls::CellFormat:
            bytes.skip(2); // the font
            m_cellFormats.push_back(bytes.number(2));
            break;
        case Xls::Sheet:
            if (!takeSheet(bytes))
                return Fault::Damaged;
            break;
        case Xls::Texts:
            return takeTexts(bytes);
        default:
            return Fault::None;
        }
        return bytes.isWhole() ? Fault::None : Fault::Damaged;
    }

    [[nodiscard]] Fault takeCipher()
    {
        m_book.cipher = XlsCipher::open(m_records.body());
        if (!m_book.cipher)
            return Fault::Password;
        m_records.decipher(*m_book.cipher);
        return Fault::None;
    }

    /// False where there are more sheets than any workbook has, or two of them are the same records.
    [[nodiscard]] bool takeSheet(BiffBytes &bytes)
    {
        XlsSheetEntry sheet{.name = {}, .position = qint64{bytes.number(4)}};
        sheet.isHidden = (bytes.number(1) & 3U) != 0;
        const bool isWorksheet = bytes.number(1) == 0;
        sheet.name = bytes.text(bytes.number(1));
        if (!isWorksheet)
            return true;
        if (m_book.sheets.size() == mostSheets || !m_positions.insert(sheet.position).second)
            return false;
        m_book.sheets.push_back(std::move(sheet));
        return true;
    }

    [[nodiscard]] Fault takeTexts(BiffBytes &bytes)
    {
        bytes.skip(4); // how often they are used
        for (std::uint32_t count = bytes.number(4); count > 0 && bytes.isWhole(); --count) {
            const std::uint32_t size = bytes.number(2);
            if (!m_book.texts.add(bytes.text(size)))
                return Fault::Bomb;
        }
        return bytes.isWhole() ? Fault::None : Fault::Damaged;
    }

    [[nodiscard]] Fault end()
    {
        for (const std::uint32_t id : m_cellFormats) {
            const auto own = m_formats.find(id);
            m_book.formats.push_back(own == m_formats.end() ? builtInFormat(static_cast<int>(id))
                                                            : own->second);
        }
        return Fault::None;
    }

    XlsBook &m_book;
    BiffRecords &m_records;
    std::map<std::uint32_t, NumberFormat> m_formats;
    std::set<qint64> m_positions;             ///< of the sheets
    std::vector<std::uint32_t> m_cellFormats; ///< each names one of the formats, or a built-in one
};

} // namespace

XlsBook readXlsBook(const QString &path)
{
    XlsBook book;
    const OleFile file(path);
    if (!file.isOpen()) {
        book.fault = Fault::Damaged;
    } else if (file.has("encryptedpackage")) {
        book.fault = Fault::Password;
    } else if (!file.has("workbook")) {
        book.fault = file.has("book") ? Fault::OldWorkbook : Fault::NoWorkbook;
    } else {
        book.stream = file.stream("workbook");
        OleStream stream(path, book.stream);
        BiffRecords records(stream);
        book.fault = Globals(book, records).read();
    }
    return book;
}

} // namespace chulie::sources
