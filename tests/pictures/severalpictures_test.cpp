#include "models/history/undo.h"
#include "models/language.h"
#include "tests/support/answers.h"
#include "tests/support/desk.h"
#include "tests/support/pictures.h"
#include "ui/pictures/picturesmodel.h"
#include "ui/pictures/picturespanel.h"
#include "ui/pictures/thumbnailview.h"

#include <QComboBox>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace chulie::pictures {

/// What is done to several pictures of a measure at once, and what of them is in memory.
class SeveralPicturesTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void stageIsOneAct();
    void orderIsChangedByHand();
    void leavesMemoryWhileLocked();

private:
    /// Their captions and stages in their order.
    [[nodiscard]] QString shown();
    [[nodiscard]] QToolButton *button(const QString &name) const;
    void takeBack();
    [[nodiscard]] ThumbnailView &view() { return m_panel->view(); }
    void choose(int row, QItemSelectionModel::SelectionFlags how);

    support::AnswersInUse m_answers;
    std::unique_ptr<support::Desk> m_desk;
    std::unique_ptr<PicturesPanel> m_panel;
    Owner m_measure;
};

void SeveralPicturesTest::init()
{
    models::setLanguage(u"en"_s);
    m_desk = std::make_unique<support::Desk>(2019);
    m_desk->addVillage("990101100201", "甲村");
    m_desk->session().ledger().masking().setOn(false);
    m_measure = {catalogue::TableId::Measure,
                 m_desk->save(catalogue::TableId::Measure, {{"no", "C1"},
                                                            {"village", "990101100201"},
                                                            {"name", "修路"},
                                                            {"item", "1"},
                                                            {"started_on", "2019-03-01"},
                                                            {"state", "进行中"}})};
    std::vector<NewPicture> three;
    for (const auto &caption : {u"a"_s, u"b"_s, u"c"_s})
        three.push_back({.bytes = support::jpeg(40 + static_cast<int>(three.size())), .caption = caption});
    QVERIFY(pictures::attach(m_desk->session().ledger(), m_measure, three));
    m_panel = std::make_unique<PicturesPanel>(m_desk->session(), catalogue::TableId::Measure);
    m_panel->resize(600, 300);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_panel->showFor(m_measure.row);
    view().setFocus();
}

void SeveralPicturesTest::cleanup()
{
    m_panel.reset();
    m_desk.reset();
    QCOMPARE(m_answers.errors, QStringList());
}

QString SeveralPicturesTest::shown()
{
    QString words;
    const auto all = pictures::list(m_desk->session().database(), m_measure);
    for (const Picture &picture : *all)
        words += picture.caption + QString::fromStdString(picture.stage);
    return words;
}

QToolButton *SeveralPicturesTest::button(const QString &name) const
{
    for (auto *one : m_panel->findChildren<QToolButton *>())
        if (one->accessibleName() == name)
            return one;
    return nullptr;
}

void SeveralPicturesTest::takeBack()
{
    const auto last = history::lastAct(m_desk->session().database());
    QVERIFY(last);
    QVERIFY(history::undo(m_desk->session().ledger(), *last));
}

void SeveralPicturesTest::choose(int row, QItemSelectionModel::SelectionFlags how)
{
    view().selectionModel()->setCurrentIndex(view().model()->index(row, 0), how);
}

void SeveralPicturesTest::stageIsOneAct()
{
    view().selectAll();
    choose(1, QItemSelectionModel::Deselect);
    auto *stage = m_panel->findChild<QComboBox *>();
    stage->setCurrentIndex(1);
    emit stage->activated(1);
    QCOMPARE(shown(), u"a实施前bc实施前"_s);
    takeBack();
    QCOMPARE(shown(), u"abc"_s);
}

void SeveralPicturesTest::orderIsChangedByHand()
{
    choose(0, QItemSelectionModel::ClearAndSelect);
    QVERIFY(!button(u"Move to the left"_s)->isEnabled());
    button(u"Move to the right"_s)->click();
    QCOMPARE(shown(), u"bac"_s);
    QTest::keyClick(&view(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown(), u"bca"_s); // what is chosen stays so
    QVERIFY(!button(u"Move to the right"_s)->isEnabled());
    view().selectAll();
    QVERIFY(!button(u"Move to the left"_s)->isEnabled());
    choose(0, QItemSelectionModel::Deselect);
    QTest::keyClick(&view(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown(), u"cab"_s);
    takeBack(); // both at once
    QCOMPARE(shown(), u"bca"_s);
}

void SeveralPicturesTest::leavesMemoryWhileLocked()
{
    const auto image = [&] { return view().model()->index(0, 0).data(PicturesModel::Image).value<QImage>(); };
    QTRY_VERIFY(!image().isNull());
    m_panel->sleep();
    QVERIFY(image().isNull());
    QTest::qWait(50);
    QVERIFY(image().isNull()); // nor is it read again
    m_desk->session().take({.villages = {}, .everything = true});
    QTRY_VERIFY(!image().isNull());
}

} // namespace chulie::pictures

QTEST_MAIN(chulie::pictures::SeveralPicturesTest)
#include "severalpictures_test.moc"
