#include "ui/households/wholeparts.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

#include <memory>
#include <vector>

namespace chulie::households {

/// A form of three parts in an area that is too short for it.
class WholePartsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_area.reset(); }
    void partBeginsAtTheTop();
    void thoseBeforeStayWhereTheyFit();
    void enoughRoomNeedsNoMore();

private:
    void enter(std::size_t part) { m_parts[part]->findChild<QLineEdit *>()->setFocus(); }
    [[nodiscard]] int scrolled() const { return m_area->verticalScrollBar()->value(); }

    std::unique_ptr<QScrollArea> m_area;
    std::vector<QWidget *> m_parts;
};

void WholePartsTest::init()
{
    m_parts.clear();
    m_area = std::make_unique<QScrollArea>();
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const int height : {100, 150, 120}) {
        auto *part = new QWidget;
        auto *rows = new QVBoxLayout(part);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->addWidget(new QLineEdit);
        rows->addSpacing(height - part->findChild<QLineEdit *>()->sizeHint().height() - rows->spacing());
        part->setFixedHeight(height);
        layout->addWidget(part);
        m_parts.push_back(part);
    }
    layout->addStretch(1);
    m_area->setWidget(content);
    new WholeParts(*m_area, *layout, m_parts);
    m_area->resize(300, 200);
    m_area->show();
    m_area->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_area.get()));
}

void WholePartsTest::partBeginsAtTheTop()
{
    enter(1);
    QTRY_COMPARE(scrolled(), 100);
    enter(2); // it could not, without room at the end
    QTRY_COMPARE(scrolled(), 250);
    enter(0);
    QTRY_COMPARE(scrolled(), 0);
}

void WholePartsTest::thoseBeforeStayWhereTheyFit()
{
    m_area->resize(300, 270);
    enter(2);
    QTRY_COMPARE(scrolled(), 100);
    enter(1);
    QTRY_COMPARE(scrolled(), 0);
}

void WholePartsTest::enoughRoomNeedsNoMore()
{
    m_area->resize(300, 370);
    enter(2);
    QTest::qWait(20);
    QCOMPARE(m_area->verticalScrollBar()->maximum(), 0);
    m_area->resize(300, 200);
    enter(1);
    QTRY_COMPARE(scrolled(), 100);
    m_area->resize(300, 400);
    QTRY_COMPARE(m_area->verticalScrollBar()->maximum(), 0);
}

} // namespace chulie::households

QTEST_MAIN(chulie::households::WholePartsTest)
#include "wholeparts_test.moc"
