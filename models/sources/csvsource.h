#pragma once

#include "models/sources/csvreader.h"
#include "models/sources/encoding.h"
#include "models/sources/rowsource.h"

#include <memory>
#include <vector>

namespace chulie::sources {

/// The rows of a text file under one of the separators that such files have.
class CsvSource : public RowSource
{
public:
    CsvSource(std::unique_ptr<TextReader> text, char separator);

    bool next() override;
    [[nodiscard]] std::span<const SourceCell> cells() const override { return m_cells; }
    [[nodiscard]] int where() const override { return m_reader.line(); }
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] bool isGrid() const override { return false; }
    [[nodiscard]] double done() const override { return m_text->done(); }

private:
    [[nodiscard]] std::string_view readOn(std::string_view unread);

    std::unique_ptr<TextReader> m_text;
    std::string m_window;
    QString m_problem; ///< of the file's encoding
    CsvReader m_reader;
    std::vector<SourceCell> m_cells;
};

} // namespace chulie::sources
