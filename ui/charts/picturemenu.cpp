#include "ui/charts/picturemenu.h"

#include "ui/ask.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include <string_view>

namespace chulie::charts {

namespace {

struct Menu
{
    Q_DECLARE_TR_FUNCTIONS(PictureMenu)
};

QString suffix(Picture::Format format)
{
    switch (format) {
    case Picture::Format::Png:
        return QStringLiteral("png");
    case Picture::Format::Svg:
        return QStringLiteral("svg");
    case Picture::Format::Pdf:
        break;
    }
    return QStringLiteral("pdf");
}

/// A title as the name of a file, without what some file systems refuse.
QString fileName(QString title)
{
    for (const char16_t refused : std::u16string_view(u"/\\:*?\"<>|"))
        title.replace(QChar(refused), u' ');
    return title.simplified();
}

} // namespace

QString savePicture(QWidget *parent, const Picture &picture, Picture::Format format)
{
    const QString kind = suffix(format).toUpper();
    const QString path = ui::Ask::person().newFile(parent, Menu::tr("Save the picture as %1").arg(kind),
                                                   Menu::tr("%1 pictures (*.%2)").arg(kind, suffix(format)),
                                                   fileName(picture.title) + u'.' + suffix(format));
    if (path.isEmpty())
        return {};
    if (const auto saved = picture.save(path, format); !saved) {
        ui::Ask::person().error(parent, saved.failure());
        return {};
    }
    return Menu::tr("Written to %1.").arg(path);
}

QString offerPicture(QWidget *parent, QPoint at, const Picture &picture)
{
    QMenu menu(parent);
    const QAction *copyPicture = menu.addAction(Menu::tr("Copy as a picture"));
    const QAction *copyNumbers = menu.addAction(Menu::tr("Copy the numbers"));
    menu.addSeparator();
    const QAction *savePng = menu.addAction(Menu::tr("Save as PNG…"));
    const QAction *saveSvg = menu.addAction(Menu::tr("Save as SVG…"));
    const QAction *savePdf = menu.addAction(Menu::tr("Save as PDF…"));
    const QAction *chosen = menu.exec(at);
    if (chosen == copyPicture)
        QGuiApplication::clipboard()->setImage(picture.image());
    else if (chosen == copyNumbers)
        QGuiApplication::clipboard()->setText(picture.numbers);
    else if (chosen == savePng)
        return savePicture(parent, picture, Picture::Format::Png);
    else if (chosen == saveSvg)
        return savePicture(parent, picture, Picture::Format::Svg);
    else if (chosen == savePdf)
        return savePicture(parent, picture, Picture::Format::Pdf);
    return chosen ? Menu::tr("Copied.") : QString();
}

} // namespace chulie::charts
