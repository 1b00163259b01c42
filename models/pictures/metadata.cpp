#include "models/pictures/metadata.h"

#include "models/pictures/readers.h"

#include <QCoreApplication>

namespace chulie::pictures {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Pictures)
};

struct Kept
{
    std::string_view begin;
    std::optional<Inspected> (*read)(std::string_view);
};
constexpr Kept kept[] = {
    {"\xff\xd8\xff", inspectJpeg}, {"\x89PNG\r\n\x1a\n", inspectPng}, {"%PDF-", inspectPdf}};

/// Whether what is left of a picture is one that says nothing of itself. In a file that is made up, what is
/// overwritten can be more than it seems to be.
bool staysBare(const Inspected &found, const Kept &by)
{
    const auto again = by.read({found.bare.constData(), static_cast<std::size_t>(found.bare.size())});
    return again && !again->hasPlace && again->bare == found.bare;
}

} // namespace

values::Result<Inspected> inspect(const QByteArray &bytes)
{
    const std::string_view all(bytes.data(), static_cast<std::size_t>(bytes.size()));
    for (const Kept &one : kept) {
        if (!all.starts_with(one.begin))
            continue;
        if (auto found = one.read(all); found && staysBare(*found, one))
            return *std::move(found);
        return values::Failure{
            Words::tr("The file is damaged or cut off: it does not reach to its own end. Copy it anew "
                      "from where it comes from."),
            {}};
    }
    return values::Failure{
        Words::tr("This is neither a JPEG or PNG picture nor a PDF. Save it as one of these, and attach "
                  "it again."),
        {}};
}

} // namespace chulie::pictures
