#include "ui/pictures/paperform.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace chulie::pictures {

namespace {

struct Sign
{
    PaperForm form;
    qsizetype at;
    QByteArrayView bytes;
};

constexpr std::array<Sign, 9> signs{{{PaperForm::Pdf, 0, "%PDF-"},
                                     {PaperForm::Jpeg, 0, "\xff\xd8\xff"},
                                     {PaperForm::Png, 0, "\x89PNG\r\n\x1a\n"},
                                     {PaperForm::WebP, 8, "WEBP"},
                                     {PaperForm::Bmp, 0, "BM"},
                                     {PaperForm::Gif, 0, "GIF8"},
                                     {PaperForm::Tiff, 0, QByteArrayView("II*\0", 4)},
                                     {PaperForm::Tiff, 0, QByteArrayView("MM\0*", 4)},
                                     {PaperForm::Heic, 4, "ftyp"}}};

/// The brands of ISO 23008-12 and of AVIF; other files that begin in the same way are films.
constexpr std::array<QByteArrayView, 7> heicBrands{"heic", "heix", "heim", "heis", "mif1", "msf1", "avif"};

bool isOfHeicBrand(const QByteArray &bytes)
{
    const QByteArrayView brand =
        QByteArrayView(bytes).sliced(8).first(std::min<qsizetype>(4, bytes.size() - 8));
    return std::find(heicBrands.begin(), heicBrands.end(), brand) != heicBrands.end();
}

} // namespace

PaperForm formOf(const QByteArray &bytes)
{
    for (const Sign &sign : signs) {
        const bool isLong = bytes.size() >= sign.at + sign.bytes.size();
        if (isLong && QByteArrayView(bytes).sliced(sign.at).startsWith(sign.bytes) &&
            (sign.form != PaperForm::Heic || isOfHeicBrand(bytes)))
            return sign.form;
    }
    return PaperForm::Unknown;
}

QByteArray readerName(PaperForm form)
{
    switch (form) {
    case PaperForm::Jpeg:
        return "jpeg";
    case PaperForm::Png:
        return "png";
    case PaperForm::WebP:
        return "webp";
    case PaperForm::Bmp:
        return "bmp";
    case PaperForm::Gif:
        return "gif";
    case PaperForm::Tiff:
        return "tiff";
    case PaperForm::Heic:
        return "heic";
    default:
        return {};
    }
}

QStringList patterns()
{
    return {QStringLiteral("*.jpg"),  QStringLiteral("*.jpeg"), QStringLiteral("*.png"),
            QStringLiteral("*.heic"), QStringLiteral("*.heif"), QStringLiteral("*.webp"),
            QStringLiteral("*.pdf")};
}

QString filter()
{
    return QCoreApplication::translate("Pictures", "Pictures and papers (%1);;All files (*)")
        .arg(patterns().join(u' '));
}

} // namespace chulie::pictures
