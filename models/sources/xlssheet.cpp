#include "models/sources/xlssheet.h"

#include "models/sources/biffrecords.h"
#include "models/sources/sourcefaults.h"
#include "models/sources/xlsrecords.h"

#include <algorithm>
#include <array>
#include <bit>

namespace chulie::sources {

namespace {

using Is = SourceCell::Is;

/// The number that a packed one means: a whole number or the upper half of a double, or a hundredth.
double unpacked(std::uint32_t packed)
{
    constexpr std::uint32_t isHundredth = 1;
    constexpr std::uint32_t isWhole = 2;
    const double number =
        (packed & isWhole) != 0
            ? static_cast<double>(std::bit_cast<std::int32_t>(packed) >> 2)
            : std::bit_cast<double>(std::uint64_t{packed & ~(isWhole | isHundredth)} << 32U);
    return (packed & isHundredth) != 0 ? number / 100 : number;
}

std::string errorName(unsigned code)
{
    struct Name
    {
        unsigned code;
        const char *name;
    };
    static constexpr std::array names{Name{0x00, "#NULL!"}, Name{0x07, "#DIV/0!"}, Name{0x0F, "#VALUE!"},
                                      Name{0x17, "#REF!"},  Name{0x1D, "#NAME?"},  Name{0x24, "#NUM!"},
                                      Name{0x2A, "#N/A"}};
    const auto found = std::ranges::find(names, code, &Name::code);
    return found == names.end() ? "#VALUE!" : found->name;
}

/// Reads the records of a sheet.
class Sheet
{
public:
    Sheet(const XlsBook &book, BiffRecords &records) : m_book(book), m_records(records) {}

    /// Reads to the sheet's end; false where the records end before or are damaged.
    [[nodiscard]] bool read()
    {
        int within = 0; // charts that lie on the sheet
        while (m_isWhole && cells.problem().isEmpty() && m_records.next()) {
            if (m_records.id() == Xls::Begin)
                ++within;
            else if (m_records.id() == Xls::End && within-- == 0)
                return true;
            else if (within == 0)
                take();
        }
        return false;
    }

    SheetCells cells;

private:
    /// Where a cell lies, and which of the book's formats it has.
    struct Place
    {
        int row = 0;
        std::size_t column = 0;
        std::size_t format = 0;
    };

    void take()
    {
        BiffBytes bytes(m_records);
        switch (m_records.id()) {
        case Xls::Row:
        case Xls::Columns:
            return takeShape(bytes);
        case Xls::Merged:
            return takeMerged(bytes);
        case Xls::PackedNumbers:
            takeNumbers(bytes);
            break;
        case Xls::Formula:
        case Xls::Number:
        case Xls::PackedNumber:
        case Xls::SharedText:
        case Xls::Text:
        case Xls::RichText:
        case Xls::YesNoOrError:
            takeCell(bytes);
            break;
        default:
            break;
        }
        m_isWhole = m_isWhole && bytes.isWhole();
    }

    void takeCell(BiffBytes &bytes)
    {
        Place place;
        place.row = static_cast<int>(bytes.number(2)) + 1;
        place.column = bytes.number(2);
        place.format = bytes.number(2);
        switch (m_records.id()) {
        case Xls::Formula:
            return takeFormula(bytes, place);
        case Xls::Number:
            return putNumber(place, bytes.real());
        case Xls::PackedNumber:
            return putNumber(place, unpacked(bytes.number(4)));
        case Xls::SharedText: {
            const std::size_t index = bytes.number(4);
            m_isWhole = index < m_book.texts.size();
            return putText(place, m_book.texts.text(index));
        }
        case Xls::YesNoOrError: {
            const std::uint32_t value = bytes.number(1);
            return bytes.number(1) == 0 ? putYesNo(place, value) : putError(place, value);
        }
        default: {
            const std::uint32_t size = bytes.number(2);
            return putText(place, bytes.text(size));
        }
        }
    }

    /// Numbers in cells beside each other.
    void takeNumbers(BiffBytes &bytes)
    {
        constexpr std::size_t around = 6; ///< bytes besides the numbers
        constexpr std::size_t each = 6;
        const std::size_t size = m_records.body().size();
        Place place;
        place.row = static_cast<int>(bytes.number(2)) + 1;
        place.column = bytes.number(2);
        for (std::size_t left = size < around ? 0 : (size - around) / each; left > 0; --left) {
            place.format = bytes.number(2);
            putNumber(place, unpacked(bytes.number(4)));
            ++place.column;
        }
    }

    /// A formula's stored result: a number, or a mark of what else it is. A text follows in a record of its
    /// own.
    void takeFormula(BiffBytes &bytes, const Place &place)
    {
        enum Kind : std::uint8_t { Text = 0, YesNo = 1, Error = 2 };
        constexpr std::uint64_t isMark = 0xFFFF;
        const auto result = std::bit_cast<std::uint64_t>(bytes.real());
        if (result >> 48U != isMark)
            return putNumber(place, std::bit_cast<double>(result));
        const auto kind = static_cast<std::uint8_t>(result);
        const auto value = static_cast<std::uint8_t>(result >> 16U);
        if (kind == YesNo)
            putYesNo(place, value);
        else if (kind == Error)
            putError(place, value);
        else if (kind == Text)
            takeFormulaText(place);
    }

    void takeFormulaText(const Place &place)
    {
        // It is preceded by the records of a formula that several cells share.
        constexpr std::array<std::uint16_t, 3> shared{0x221, 0x236, 0x4BC};
        while (std::ranges::any_of(shared, [&](std::uint16_t id) { return m_records.nextIs(id); }))
            continue;
        if (!m_records.nextIs(Xls::FormulaText))
            return cells.put(place.row, place.column, Is::Error, {});
        BiffBytes bytes(m_records);
        const std::uint32_t size = bytes.number(2);
        putText(place, bytes.text(size));
        m_isWhole = m_isWhole && bytes.isWhole();
    }

    void putNumber(const Place &place, double number)
    {
        const bool isKnown = place.format < m_book.formats.size();
        const NumberCell cell =
            numberCell(number, isKnown ? m_book.formats[place.format] : NumberFormat(), m_book.from1904);
        cells.put(place.row, place.column, cell.is, cell.words);
    }
    void putText(const Place &place, std::string_view words)
    {
        cells.put(place.row, place.column, words.empty() ? Is::Blank : Is::Text, words);
    }
    void putYesNo(const Place &place, unsigned value)
    {
        cells.put(place.row, place.column, Is::YesNo, value != 0 ? "是" : "否");
    }
    void putError(const Place &place, unsigned code)
    {
        cells.put(place.row, place.column, Is::Error, errorName(code));
    }

    /// Which rows and columns are hidden.
    void takeShape(BiffBytes &bytes)
    {
        constexpr std::uint32_t columns = 256;
        const bool isRow = m_records.id() == Xls::Row;
        const std::uint32_t first = bytes.number(2);
        const std::uint32_t last = std::min(bytes.number(2), columns - 1);
        bytes.skip(isRow ? 8 : 4);
        const std::uint32_t flags = bytes.number(1);
        if (isRow)
            cells.hideRows((flags & 0x20U) != 0 ? 1 : 0);
        else if ((flags & 1U) != 0 && first <= last)
            cells.hideColumns(static_cast<int>(last - first) + 1);
    }

    void takeMerged(BiffBytes &bytes)
    {
        for (std::uint32_t count = bytes.number(2); count > 0 && bytes.isWhole(); --count) {
            MergedCells merged;
            merged.top = static_cast<int>(bytes.number(2)) + 1;
            merged.bottom = static_cast<int>(bytes.number(2)) + 1;
            merged.left = bytes.number(2);
            merged.right = bytes.number(2);
            if (bytes.isWhole() && merged.top <= merged.bottom && merged.left <= merged.right)
                cells.merge(merged);
        }
    }

    const XlsBook &m_book;
    BiffRecords &m_records;
    bool m_isWhole = true;
};

} // namespace

SheetCells readXlsSheet(const QString &path, qint64 position, const XlsBook &book)
{
    OleStream stream(path, book.stream);
    BiffRecords records(stream, book.cipher);
    Sheet sheet(book, records);
    if (!records.seek(position) || !records.next() || records.id() != Xls::Begin || !sheet.read())
        sheet.cells.refuse(SourceFaults::of(SourceFault::Damaged));
    return std::move(sheet.cells);
}

} // namespace chulie::sources
