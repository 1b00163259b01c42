#pragma once

#include "models/sources/rowcells.h"
#include "models/sources/rowsource.h"
#include "models/sources/unpackedahead.h"
#include "models/sources/xlsxparts.h"

#include <memory>
#include <vector>

namespace chulie::sources {

/// The rows of a sheet of an XLSX workbook, read as they are asked for.
class XlsxSheet : public RowSource, public XmlHandler
{
public:
    XlsxSheet(const QString &path, const std::string &part, std::shared_ptr<const XlsxShared> shared);

    bool next() override;
    [[nodiscard]] std::span<const SourceCell> cells() const override { return m_cells.cells(); }
    [[nodiscard]] int where() const override { return m_row; }
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] bool isGrid() const override { return true; }
    [[nodiscard]] double done() const override { return m_unpacked.done(); }
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
    void takeColumns(const XmlAttributes &attributes);
    void refuse(const QString &problem);
    void putText(std::string_view words);
    void putShared();
    void putNumber();
    void putValue();
    void put(SourceCell::Is is, std::string_view words);
    [[nodiscard]] NumberFormat format() const;

    ZipParts m_zip;
    UnpackedAhead m_unpacked{m_zip};
    std::shared_ptr<const XlsxShared> m_shared;
    std::unique_ptr<XmlStream> m_stream; ///< nullptr where the part cannot be opened
    RowCells m_cells;
    int m_row = 0;
    std::size_t m_column = 0;
    std::string m_type; ///< of the cell at hand
    std::size_t m_style = 0;
    std::vector<std::size_t> m_columnStyles; ///< by column: of cells that name none
    std::size_t m_styledColumns = 0;         ///< elements that gave one
    std::string m_value;
    RunText m_inline;
    bool m_isInRow = false;
    bool m_isInCell = false;
    bool m_isValue = false;
    bool m_isInline = false;
    bool m_hasFormula = false;
    bool m_hasValue = false;
    std::vector<MergedCells> m_merged;
    int m_hiddenRows = 0;
    int m_hiddenColumns = 0;
};

} // namespace chulie::sources
