#include "models/language.h"
#include "models/pictures/pictures.h"
#include "models/sample/sample.h"
#include "tests/support/answers.h"
#include "tests/support/files.h"
#include "tests/support/pictures.h"
#include "tests/support/rows.h"
#include "ui/print/preview.h"
#include "ui/reports/reportspage.h"
#include "ui/session.h"

#include <QAction>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QToolBar>

#include <algorithm>
#include <memory>

namespace chulie::reports {

/// Photographs that leave the ledger by the page of reports.
class PicturesGoOutTest : public QObject
{
    Q_OBJECT
private slots:
    void areNoted();

private:
    [[nodiscard]] QAction &action(const char *words) const;
    /// What the page says after the act called \a words.
    QString said(const char *words);
    [[nodiscard]] int noted();

    support::Folder m_folder;
    support::AnswersInUse m_answers;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<ReportsPage> m_page;
    int m_files = 0;
};

namespace {

constexpr auto village = "449902101200";

} // namespace

QAction &PicturesGoOutTest::action(const char *words) const
{
    const auto actions = m_page->findChild<QToolBar *>()->actions();
    return **std::ranges::find(actions, QString::fromUtf8(words), &QAction::text);
}

QString PicturesGoOutTest::said(const char *words)
{
    const QSignalSpy told(m_page.get(), &ui::Page::said);
    m_answers.path = m_folder.path(QStringLiteral("%1.pdf").arg(++m_files));
    action(words).trigger();
    return told.isEmpty() ? QString() : told.back().front().toString();
}

int PicturesGoOutTest::noted()
{
    return static_cast<int>(support::numberOf(m_session->ledger(), "SELECT count(*) FROM disclosure WHERE "
                                                                   "command = 'export pictures'"));
}

void PicturesGoOutTest::areNoted()
{
    QVERIFY(models::setLanguage(QStringLiteral("en")));
    const QString words = QStringLiteral("noted in the history");
    auto ledger = m_folder.newLedger();
    QVERIFY(sample::fillSample(*ledger, {12, 240, 3}));
    m_session = std::make_unique<ui::Session>(std::move(ledger), 2019);
    QTRY_VERIFY(m_session->evaluation());
    m_page = std::make_unique<ReportsPage>(*m_session);
    m_page->resize(1000, 640);
    m_page->show();
    const print::Preview &preview = *m_page->findChild<print::Preview *>();
    const auto isReady = [&] { return preview.pages() && action("PDF…").isEnabled(); };
    m_page->go({.page = {}, .scope = {village, 2019}});
    QTRY_VERIFY(isReady());
    QVERIFY(!said("PDF…").contains(words)); // a summary has no pictures

    const std::int64_t home = support::numberOf(
        m_session->ledger(), "SELECT h.id FROM household_in_scope h JOIN village v ON v.id = h.village "
                             "WHERE h.year = 2019 AND v.code = '449902101200'");
    const pictures::NewPicture picture{.bytes = support::jpeg()};
    QVERIFY(pictures::attach(m_session->ledger(), {catalogue::TableId::Household, home}, {&picture, 1}));
    m_page->go({.page = {}, .scope = {village, 2019}, .household = home});
    QTRY_VERIFY(isReady() && reports::hasPhotographs(preview.pages()->report()));
    QVERIFY(said("PDF…").contains(words));
    QCOMPARE(noted(), 1);
    QTest::qWait(100); // the preview is painted again, with what it has of its own
    QVERIFY(said("All as one PDF…").contains(words));
    QCOMPARE(noted(), 2);
    QCOMPARE(m_answers.errors, QStringList());
}

} // namespace chulie::reports

QTEST_MAIN(chulie::reports::PicturesGoOutTest)
#include "picturesgoout_test.moc"
