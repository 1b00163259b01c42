#pragma once

#include <QPaintDevice>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <memory>
#include <vector>

namespace chulie::print {

/// A paint device that notes the texts drawn on it and nothing else: in the order of drawing, each piece that
/// is drawn in one typeface by itself, as a PDF has it between BT and ET.
class DrawnText : public QPaintDevice
{
public:
    DrawnText();
    ~DrawnText() override;

    void startPage();
    [[nodiscard]] std::size_t pageCount() const { return m_pages.size(); }
    /// The pieces of a page, counted from 0.
    [[nodiscard]] QStringList page(std::size_t number) const;

    [[nodiscard]] QPaintEngine *paintEngine() const override;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;

    /// Of each page its pieces, each with an end: a volume has a quarter of a million of them, which by
    /// themselves would take five times the memory.
    std::vector<QString> m_pages;
    std::unique_ptr<Engine> m_engine;
};

} // namespace chulie::print
