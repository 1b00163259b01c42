#include "models/packages/content.h"
#include "models/packages/envelope.h"
#include "tests/fuzz/feeding.h"

/// A package as a file, and what one holds once it is opened: a forger can make the check over the whole
/// right again. What is accepted is what the program would write.
void chulie::fuzz::feed(std::string_view bytes)
{
    const QByteArray file(bytes.data(), static_cast<qsizetype>(bytes.size()));
    (void)packages::unseal(file, {}, QStringLiteral("x"));
    if (const auto content = packages::decode(bytes); content && packages::encode(*content) != bytes)
        qFatal("what was read is not what is written");
}
