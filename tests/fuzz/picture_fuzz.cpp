#include "models/pictures/metadata.h"
#include "tests/fuzz/feeding.h"

/// A photograph or a paper. What is left of it when all that it says of itself is taken off is the same
/// picture, and says no place.
void chulie::fuzz::feed(std::string_view bytes)
{
    const QByteArray file(bytes.data(), static_cast<qsizetype>(bytes.size()));
    const auto found = pictures::inspect(file);
    if (!found)
        return;
    const auto bare = pictures::inspect(found->bare);
    if (!bare)
        qFatal("the bare picture is none");
    if (bare->format != found->format || bare->width != found->width || bare->height != found->height ||
        bare->orientation != found->orientation)
        qFatal("the bare picture is another");
    if (bare->hasPlace || bare->bare != found->bare)
        qFatal("the bare picture says something of itself");
}
