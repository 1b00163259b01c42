#include "models/sources/encoding.h"
#include "models/sources/htmlpage.h"
#include "tests/fuzz/feeding.h"

#include <QBuffer>

/// A web page with tables.
void chulie::fuzz::feed(std::string_view bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes.data(), static_cast<int>(bytes.size()));
    buffer->open(QIODevice::ReadOnly);
    const auto text = sources::TextReader::open(std::move(buffer), QStringLiteral("x.xls"));
    if (!text)
        return;
    for (sources::SheetCells &cells : sources::sheetsOf(sources::readHtmlPage(**text))) {
        sources::StoredSheet sheet([&cells] { return std::move(cells); });
        readThrough(sheet);
    }
}
