#pragma once

#include "models/sources/celltext.h"
#include "models/sources/rowcells.h"
#include "models/sources/rowsource.h"
#include "models/sources/xmlstream.h"

#include <memory>
#include <string>
#include <vector>

namespace chulie::sources {

/// A sheet of an ODS workbook as its content lists it.
struct OdsSheetEntry
{
    std::string name;
    bool isHidden = false;
};

/// The sheets of an ODS workbook, in their order.
struct OdsBook
{
    std::vector<OdsSheetEntry> sheets;
    XmlStream::Fault fault = XmlStream::Fault::None;
};

[[nodiscard]] OdsBook readOdsBook(ZipParts &zip);

/// The rows of a sheet of an ODS workbook (OpenDocument 1.2, 9.1), read as they are asked for. All sheets are
/// in one part: those before it are skipped.
class OdsSheet : public RowSource, public XmlHandler
{
public:
    OdsSheet(const QString &path, std::size_t index);

    bool next() override;
    [[nodiscard]] std::span<const SourceCell> cells() const override { return m_cells.cells(); }
    [[nodiscard]] int where() const override { return m_row; }
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] bool isGrid() const override { return true; }
    [[nodiscard]] double done() const override { return m_zip.done(); }
    [[nodiscard]] int hiddenRows() const override { return m_hiddenRows; }
    [[nodiscard]] int hiddenColumns() const override { return m_hiddenColumns; }
    [[nodiscard]] std::span<const MergedCells> merged() const override { return m_merged; }

private:
    void begin(std::string_view name, const XmlAttributes &attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view text) override;
    void beginRow(const XmlAttributes &attributes);
    void beginCell(const XmlAttributes &attributes);
    void endCell();
    void endRow();
    void addSpaces(int count);
    [[nodiscard]] bool isTaken() const;
    [[nodiscard]] NumberCell readValue() const;
    [[nodiscard]] NumberCell readWords() const;

    ZipParts m_zip;
    std::size_t m_index;
    std::unique_ptr<XmlStream> m_stream; ///< nullptr where the part cannot be opened
    RowCells m_cells;
    std::size_t m_tables = 0; ///< begun so far
    int m_row = 0;
    int m_repeat = 1;     ///< of the row at hand
    int m_repeatLeft = 0; ///< how often the row at hand is still to be given
    std::size_t m_column = 0;
    std::size_t m_cellRepeat = 1;
    std::string m_type;
    std::string m_attribute; ///< the value as an attribute has it
    std::string m_text;
    int m_paragraphs = 0;
    int m_annotation = 0; ///< within how many comments on cells
    bool m_isInTable = false;
    bool m_isInCell = false;
    bool m_isInParagraph = false;
    bool m_hasFormula = false;
    bool m_isEnd = false;
    std::vector<MergedCells> m_merged;
    int m_hiddenRows = 0;
    int m_hiddenColumns = 0;
};

} // namespace chulie::sources
