#include "models/sources/csvsource.h"
#include "tests/fuzz/feeding.h"

#include <QBuffer>

/// Text in any encoding, under each of the separators.
void chulie::fuzz::feed(std::string_view bytes)
{
    for (const char separator : {',', '\t', ';'}) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(bytes.data(), static_cast<int>(bytes.size()));
        buffer->open(QIODevice::ReadOnly);
        auto text = sources::TextReader::open(std::move(buffer), QStringLiteral("x.csv"));
        if (!text)
            return;
        sources::CsvSource source(*std::move(text), separator);
        readThrough(source);
    }
}
