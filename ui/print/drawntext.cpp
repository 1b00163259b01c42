#include "ui/print/drawntext.h"

#include <QPaintEngine>

namespace chulie::print {

namespace {

constexpr QChar pieceEnd = QChar::Null; ///< no text has it

constexpr int side = 1 << 15;   ///< in dots: larger than a sheet
constexpr int resolution = 720; ///< dots per inch, as of a PDF
constexpr double inch = 25.4;   ///< in millimetres

} // namespace

class DrawnText::Engine : public QPaintEngine
{
public:
    explicit Engine(std::vector<QString> &pages) : QPaintEngine(AllFeatures), m_pages(pages) {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawPath(const QPainterPath &) override {}
    void drawLines(const QLineF *, int) override {}
    void drawRects(const QRectF *, int) override {}
    void drawTextItem(const QPointF &, const QTextItem &item) override
    {
        m_pages.back() += item.text() + pieceEnd;
    }
    [[nodiscard]] Type type() const override { return User; }

private:
    std::vector<QString> &m_pages;
};

DrawnText::DrawnText() : m_engine(std::make_unique<Engine>(m_pages)) {}

DrawnText::~DrawnText() = default;

void DrawnText::startPage()
{
    if (!m_pages.empty())
        m_pages.back().squeeze();
    m_pages.emplace_back();
}

QStringList DrawnText::page(std::size_t number) const
{
    QStringList pieces = m_pages[number].split(pieceEnd);
    pieces.removeLast(); // what is behind the last end
    return pieces;
}

QPaintEngine *DrawnText::paintEngine() const
{
    return m_engine.get();
}

int DrawnText::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
    case PdmHeight:
        return side;
    case PdmWidthMM:
    case PdmHeightMM:
        return static_cast<int>(side * inch / resolution);
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return resolution;
    case PdmDepth:
        return 1;
    case PdmNumColors:
        return 2;
    case PdmDevicePixelRatio:
        return 1;
    default:
        return QPaintDevice::metric(metric);
    }
}

} // namespace chulie::print
