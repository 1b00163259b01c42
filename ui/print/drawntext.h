#pragma once

#include <QPaintDevice>
#include <QStringList>

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

    void startPage() { m_pages.emplace_back(); }
    /// The pieces of each page.
    [[nodiscard]] const std::vector<QStringList> &pages() const { return m_pages; }

    [[nodiscard]] QPaintEngine *paintEngine() const override;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;

    std::vector<QStringList> m_pages;
    std::unique_ptr<Engine> m_engine;
};

} // namespace chulie::print
