#include "ui/pictures/thumbnaildelegate.h"
#include "ui/pictures/thumbnailview.h"

#include <QStringListModel>
#include <QTest>

namespace chulie::pictures {

/// How small pictures fit the list that they are in.
class ThumbnailViewTest : public QObject
{
    Q_OBJECT
private slots:
    void oneRowIsNeverCut();
};

/// Where notices above the list leave it little height, pictures are lower, and as high as ever afterwards.
void ThumbnailViewTest::oneRowIsNeverCut()
{
    QStringListModel names({QStringLiteral("屋顶"), QStringLiteral("厨房")});
    ThumbnailView view;
    view.setModel(&names);
    view.setItemDelegate(new ThumbnailDelegate({Qt::UserRole, Qt::UserRole + 1, Qt::UserRole + 2}, &view));
    view.resize(400, 400);
    view.show();
    const auto shown = [&] { return view.visualRect(names.index(1)); };
    QTRY_VERIFY(shown().isValid());
    const int usual = shown().height();
    QVERIFY(usual > 99);
    for (const int height : {usual - 10, usual - 40}) {
        view.resize(400, height);
        QTRY_VERIFY(view.viewport()->rect().contains(shown()));
        QVERIFY(shown().height() < usual);
    }
    view.resize(400, 400);
    QTRY_COMPARE(shown().height(), usual);
}

} // namespace chulie::pictures

QTEST_MAIN(chulie::pictures::ThumbnailViewTest)
#include "thumbnailview_test.moc"
