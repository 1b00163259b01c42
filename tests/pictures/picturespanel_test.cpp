#include "models/history/undo.h"
#include "models/language.h"
#include "models/storage/statement.h"
#include "tests/support/answers.h"
#include "tests/support/desk.h"
#include "tests/support/photographs.h"
#include "tests/support/pictures.h"
#include "ui/pictures/picturesmodel.h"
#include "ui/pictures/picturespanel.h"
#include "ui/pictures/pictureviewer.h"
#include "ui/pictures/saving.h"
#include "ui/pictures/thumbnailview.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace chulie::pictures {

/// The pictures of one record, used by hand, without a display: dropped, pasted, named, looked at, saved and
/// removed, and then the ledger is read.
class PicturesPanelTest : public QObject
{
    Q_OBJECT
public slots:
    void openedElsewhere(const QUrl &url) { m_openedElsewhere += url.toLocalFile(); }

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void droppedFilesAreAttached();
    void refusedAreNamedAndTheOthersAttached();
    void pastedIsAttached_data();
    void pastedIsAttached();
    void tooManyAreRefused();
    void captionIsTypedInPlace();
    void stageIsChosen();
    void removedAndBroughtBack();
    void thumbnailsArrive();
    void coveredWhileMasked();
    void copyIsSavedAndNoted();
    void notHereIsSaid();
    void viewerGoesOn();
    void paperIsOpenedAndCleanedUp();
    void followsWhatOthersWrite();

private:
    void show(catalogue::TableId table, std::int64_t row);
    void drop(const QStringList &paths);
    QStringList files();
    std::vector<Picture> stored();
    [[nodiscard]] ThumbnailView &view() { return m_panel->view(); }

    support::Answers m_answers;
    support::Folder m_folder;
    std::unique_ptr<support::Desk> m_desk;
    std::unique_ptr<PicturesPanel> m_panel;
    Owner m_home;
    QStringList m_openedElsewhere;
};

void PicturesPanelTest::initTestCase()
{
    models::setLanguage(u"en"_s);
    ui::Ask::replace(&m_answers);
}

void PicturesPanelTest::init()
{
    m_answers.errors.clear();
    m_answers.answer = {};
    m_answers.isAccepting = false;
    m_desk = std::make_unique<support::Desk>(2019);
    m_desk->addVillage("990101100201", "甲村");
    m_desk->session().ledger().masking().setOn(false);
    show(catalogue::TableId::Household, m_desk->addHousehold("990101100201", "1", "单雄信"));
}

void PicturesPanelTest::cleanup()
{
    m_panel.reset();
    m_desk.reset();
}

void PicturesPanelTest::show(catalogue::TableId table, std::int64_t row)
{
    m_home = {table, row};
    m_panel = std::make_unique<PicturesPanel>(m_desk->session(), table);
    m_panel->resize(600, 300);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_panel->showFor(row);
    view().setFocus();
}

/// Three files: a phone's photograph, a drawing, a paper.
QStringList PicturesPanelTest::files()
{
    return {m_folder.write(u"门前.jpg"_s,
                           support::asFromPhone(support::encoded(support::grainy({2000, 1500}), "jpeg", 90))),
            m_folder.write(u"图.png"_s, support::png()), m_folder.write(u"协议.pdf"_s, support::pdf())};
}

std::vector<Picture> PicturesPanelTest::stored()
{
    return *pictures::list(m_desk->session().database(), m_home);
}

void PicturesPanelTest::drop(const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls += QUrl::fromLocalFile(path);
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_panel.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_panel.get(), &event);
    QTRY_VERIFY(!stored().empty() || !m_answers.errors.isEmpty());
}

void PicturesPanelTest::droppedFilesAreAttached()
{
    QCOMPARE(m_panel->title(), u"Pictures"_s);
    drop(files());
    const auto attached = stored();
    QCOMPARE(attached.size(), std::size_t{3});
    QCOMPARE(attached[0].file, u"门前.jpg"_s);
    QCOMPARE(attached[0].width, 1600);
    QCOMPARE(attached[0].height, 1200);
    QCOMPARE(attached[0].taken, u"2018-05-06 09:30"_s);
    QVERIFY(attached[0].bytes <= pictures::largestPicture);
    QVERIFY(attached[2].isPaper());
    QCOMPARE(m_panel->count(), 3);
    QCOMPARE(m_panel->title(), u"Pictures 3"_s);
    QVERIFY(m_answers.errors.isEmpty());
}

void PicturesPanelTest::refusedAreNamedAndTheOthersAttached()
{
    const QByteArray jpeg = support::encoded(support::grainy({400, 300}), "jpeg");
    drop({m_folder.write(u"坏.jpg"_s, jpeg.first(jpeg.size() / 2)), m_folder.write(u"好.jpg"_s, jpeg),
          m_folder.write(u"名单.csv"_s, "户编号\n")});
    QTRY_COMPARE(stored().size(), std::size_t{1});
    QCOMPARE(stored().front().file, u"好.jpg"_s);
    QCOMPARE(m_answers.errors.size(), 1);
    QVERIFY(m_answers.errors.front().contains(u"坏.jpg is damaged"_s));
    QVERIFY(m_answers.errors.front().contains(u"名单.csv is neither a picture nor a PDF"_s));
}

void PicturesPanelTest::pastedIsAttached_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("taken");
    QTest::newRow("a picture") << 0 << QString() << QString();
    QTest::newRow("a photograph's bytes") << 1 << QString() << u"2018-05-06 09:30"_s;
    QTest::newRow("a file") << 2 << u"门前.jpg"_s << u"2018-05-06 09:30"_s;
}

void PicturesPanelTest::pastedIsAttached()
{
    QFETCH(int, kind);
    auto *data = new QMimeData;
    if (kind == 0)
        data->setImageData(support::grainy({300, 200}));
    else if (kind == 1)
        data->setData(u"image/jpeg"_s,
                      support::asFromPhone(support::encoded(support::grainy({300, 200}), "jpeg")));
    else
        data->setUrls({QUrl::fromLocalFile(files().constFirst())});
    QGuiApplication::clipboard()->setMimeData(data);
    QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(stored().size(), std::size_t{1});
    QTEST(stored().front().file, "file");
    QTEST(stored().front().taken, "taken");
    // Once more is the same picture.
    QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(stored().size(), std::size_t{1});
}

void PicturesPanelTest::tooManyAreRefused()
{
    QStringList many;
    for (int i = 0; i <= pictures::mostOfRecord; ++i)
        many += m_folder.write(QStringLiteral("%1.png").arg(i), support::png(10 + i, 10));
    drop(many);
    QVERIFY(stored().empty());
    QVERIFY(m_answers.errors.front().contains(u"up to 20"_s));
    m_answers.errors.clear();
    drop(many.first(pictures::mostOfRecord));
    QTRY_COMPARE(stored().size(), std::size_t{pictures::mostOfRecord});
    drop({many.last()});
    QTRY_VERIFY(m_answers.errors.join(u' ').contains(u"up to 20"_s));
    QCOMPARE(stored().size(), std::size_t{pictures::mostOfRecord});
}

void PicturesPanelTest::captionIsTypedInPlace()
{
    drop({files().constFirst()});
    QCOMPARE(m_panel->count(), 1);
    view().setCurrentIndex(view().model()->index(0, 0));
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_F2);
    QTRY_VERIFY(view().findChild<QLineEdit *>());
    auto *line = view().findChild<QLineEdit *>();
    line->setText(u"  危房改造前  "_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(stored().front().caption, u"危房改造前"_s);
    QCOMPARE(view().model()->index(0, 0).data().toString(), u"危房改造前"_s);
}

void PicturesPanelTest::stageIsChosen()
{
    QVERIFY(m_panel->findChild<QComboBox *>()->isHidden());
    const auto measure = m_desk->save(catalogue::TableId::Measure, {{"no", "C1"},
                                                                    {"village", "990101100201"},
                                                                    {"name", "修路"},
                                                                    {"item", "1"},
                                                                    {"started_on", "2019-03-01"},
                                                                    {"state", "进行中"}});
    QVERIFY(measure > 0);
    show(catalogue::TableId::Measure, measure);
    drop(files().mid(0, 2));
    auto *stage = m_panel->findChild<QComboBox *>();
    QVERIFY(!stage->isHidden());
    view().selectAll();
    stage->setCurrentIndex(1);
    emit stage->activated(1);
    QCOMPARE(stored()[0].stage, std::string("实施前"));
    QCOMPARE(stored()[1].stage, std::string("实施前"));
    QVERIFY(view().model()->index(0, 0).data(PicturesModel::Detail).toString().startsWith(u"before"_s));
}

void PicturesPanelTest::removedAndBroughtBack()
{
    drop(files());
    QTRY_COMPARE(stored().size(), std::size_t{3});
    view().clearSelection();
    view().setCurrentIndex(view().model()->index(1, 0));
    QTest::keyClick(&view(), Qt::Key_Delete);
    QCOMPARE(stored().size(), std::size_t{2});
    QCOMPARE(m_panel->count(), 2);
    const auto last = history::lastAct(m_desk->session().database());
    QVERIFY(last);
    QVERIFY(history::undo(m_desk->session().ledger(), *last));
    QCOMPARE(stored().size(), std::size_t{3});
    QCOMPARE(m_panel->count(), 3);
    QCOMPARE(stored()[1].file, u"图.png"_s);
}

void PicturesPanelTest::thumbnailsArrive()
{
    drop(files());
    const auto image = [&](int row) {
        return view().model()->index(row, 0).data(PicturesModel::Image).value<QImage>();
    };
    QTRY_COMPARE(image(0).size(), QSize(288, 216));
    QTRY_COMPARE(image(1).size(), QSize(40, 30));
    QVERIFY(image(2).isNull());
    QCOMPARE(view().model()->index(2, 0).data(PicturesModel::Sign).toString(), u"paper"_s);
}

void PicturesPanelTest::coveredWhileMasked()
{
    drop(files());
    const QModelIndex first = view().model()->index(0, 0);
    QTRY_VERIFY(!first.data(PicturesModel::Image).value<QImage>().isNull());
    values::Masking &masking = m_desk->session().ledger().masking();
    masking.setOn(true);
    QVERIFY(view().model()->index(0, 0).data(PicturesModel::Image).value<QImage>().isNull());
    view().setCurrentIndex(view().model()->index(0, 0));
    m_answers.dialogs = 0;
    QTest::keyClick(&view(), Qt::Key_Return); // asks for it first
    QCOMPARE(m_answers.dialogs, 0);
    QVERIFY(!masking.isOn());
    masking.setOn(true);
    QVERIFY(support::press(*m_panel, "Show"));
    QVERIFY(!masking.isOn());
    QTRY_VERIFY(!view().model()->index(0, 0).data(PicturesModel::Image).value<QImage>().isNull());
}

void PicturesPanelTest::copyIsSavedAndNoted()
{
    drop({files().constFirst()});
    view().setCurrentIndex(view().model()->index(0, 0));
    m_answers.path = m_folder.path(u"copy.jpg"_s);
    QVERIFY(support::press(*m_panel, "Save a copy…"));
    QCOMPARE(m_answers.proposed, u"门前.jpg"_s);
    QCOMPARE(support::Folder::read(m_answers.path),
             *pictures::read(m_desk->session().database(), stored().front().content));
    QCOMPARE(m_desk->number("SELECT count(*) FROM disclosure WHERE command = 'export pictures'"), 1);
    Picture picture;
    picture.caption = u"a/b: \"c\"?"_s;
    QCOMPARE(fileNameOf(picture), u"a b c.jpg"_s);
    picture.caption = u"..  "_s;
    QCOMPARE(fileNameOf(picture), u"Picture.jpg"_s);
}

void PicturesPanelTest::notHereIsSaid()
{
    drop({files().constFirst()});
    storage::Database &database = m_desk->session().database();
    QVERIFY(database.write([&]() -> values::Result<void> {
        storage::Statement(database, "DELETE FROM picture_content").run();
        return {};
    }));
    m_panel->reload();
    const QModelIndex first = view().model()->index(0, 0);
    QCOMPARE(first.data(PicturesModel::Detail).toString(), u"not here yet"_s);
    QCOMPARE(first.data(PicturesModel::Sign).toString(), u"picture"_s);
    for (const QPushButton *button : m_panel->findChildren<QPushButton *>())
        if (button->text() == u"Save a copy…"_s)
            QVERIFY(!button->isEnabled());
}

void PicturesPanelTest::viewerGoesOn()
{
    drop(files());
    QTRY_COMPARE(m_panel->count(), 3);
    view().clearSelection();
    view().setCurrentIndex(view().model()->index(0, 0));
    QStringList titles;
    m_answers.answer = [&](QDialog &dialog) {
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_End, Qt::Key_Right, Qt::Key_Left}) {
            titles += dialog.windowTitle();
            QTest::keyClick(&dialog, key);
        }
        titles += dialog.windowTitle();
        return false;
    };
    QTest::keyClick(&view(), Qt::Key_Return);
    QCOMPARE(titles, (QStringList{u"门前.jpg (1 of 3)"_s, u"图.png (2 of 3)"_s, u"协议.pdf (3 of 3)"_s,
                                  u"协议.pdf (3 of 3)"_s, u"图.png (2 of 3)"_s}));
    QCOMPARE(view().currentIndex().row(), 1);
}

void PicturesPanelTest::paperIsOpenedAndCleanedUp()
{
    QDesktopServices::setUrlHandler(u"file"_s, this, "openedElsewhere");
    drop({files().constLast()});
    view().setCurrentIndex(view().model()->index(0, 0));
    m_answers.answer = [&](QDialog &dialog) {
        QTest::keyClick(&dialog, Qt::Key_Return);
        return false;
    };
    QTest::keyClick(&view(), Qt::Key_Return);
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(m_openedElsewhere.size(), 1);
    const QFileInfo copy(m_openedElsewhere.front());
    QCOMPARE(copy.fileName(), u"协议.pdf"_s);
    QCOMPARE(copy.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(support::Folder::read(copy.filePath()).startsWith("%PDF-"));
    m_panel.reset();
    QVERIFY(!QFile::exists(copy.filePath()));
}

void PicturesPanelTest::followsWhatOthersWrite()
{
    const NewPicture picture{.bytes = support::png()};
    QVERIFY(pictures::attach(m_desk->session().ledger(), m_home, std::span(&picture, 1)));
    QCOMPARE(m_panel->count(), 1);
}

} // namespace chulie::pictures

QTEST_MAIN(chulie::pictures::PicturesPanelTest)
#include "picturespanel_test.moc"
