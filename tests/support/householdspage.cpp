#include "tests/support/householdspage.h"

#include "models/records/saving.h"
#include "models/storage/rows.h"
#include "tests/support/rows.h"
#include "tests/support/typing.h"

#include <QPushButton>
#include <QTest>

namespace chulie::test {

void HouseholdsPageFixture::init()
{
    m_session =
        std::make_unique<Session>(m_folder.newLedger(QStringLiteral("%1.chulie").arg(++m_count)), 2019);
    test::save(m_session->ledger(), TableId::Village,
               {{"code", "441623104200"},
                {"name", "枫围村"},
                {"town", "镇"},
                {"county", "县"},
                {"type", "相对贫困村"}});
    settle();
    m_page = std::make_unique<HouseholdsPage>(*m_session);
    connect(m_session.get(), &Session::evaluationChanged, m_page.get(), &HouseholdsPage::refresh);
    m_page->resize(1100, 640);
    m_page->show();
    m_page->go({.page = QStringLiteral("households"), .scope = {"441623104200", 2019}, .target = {}});
}

void HouseholdsPageFixture::cleanup()
{
    m_page.reset();
    m_session.reset();
}

void HouseholdsPageFixture::settle()
{
    QTRY_VERIFY(m_session->evaluation() != nullptr);
    QCoreApplication::processEvents();
}

std::int64_t HouseholdsPageFixture::addHousehold(const char *no, const char *head)
{
    const auto row = test::save(m_session->ledger(), TableId::Household,
                                {{"no", no}, {"village", "441623104200"}, {"identified_on", "2016-05-01"}});
    test::save(m_session->ledger(), TableId::Member,
               {{"name", head}, {"relation", "户主"}, {"labour", "普通劳动力"}}, {{"household", row}});
    settle();
    return row;
}

Value HouseholdsPageFixture::stored(TableId id, std::int64_t row, const char *column)
{
    const auto values = readRow(m_session->database(), table(id), row);
    return values ? (*values)[static_cast<std::size_t>(table(id).column(column))] : Value();
}

std::int64_t HouseholdsPageFixture::count(const char *sql)
{
    Statement select(m_session->database(), sql);
    return select.next() ? select.integer(0) : -1;
}

RecordForm &HouseholdsPageFixture::form(TableId id)
{
    for (auto *each : m_page->findChildren<RecordForm *>())
        if (each->table().id == id)
            return *each;
    qFatal("the page has no such form");
}

QLineEdit *HouseholdsPageFixture::line(TableId id, const char *column)
{
    return form(id).editor(table(id).column(column))->findChild<QLineEdit *>();
}

void HouseholdsPageFixture::enter(TableId id, const char *column, const char *text)
{
    QLineEdit *at = line(id, column);
    at->selectAll();
    test::type(at, QString::fromUtf8(text));
    QTest::keyClick(at, Qt::Key_Return);
    settle();
}

void HouseholdsPageFixture::press(const char *text)
{
    for (auto *button : m_page->findChildren<QPushButton *>())
        if (button->text() == QLatin1StringView(text) || button->accessibleName() == QLatin1StringView(text))
            return button->click();
    QFAIL(text);
}

} // namespace chulie::test
