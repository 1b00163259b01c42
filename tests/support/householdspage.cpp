#include "tests/support/householdspage.h"

#include "models/records/saving.h"
#include "models/storage/rows.h"
#include "tests/support/rows.h"
#include "tests/support/typing.h"

#include <QPushButton>
#include <QTest>

namespace chulie::support {

void HouseholdsPageFixture::init()
{
    m_session =
        std::make_unique<ui::Session>(m_folder.newLedger(QStringLiteral("%1.chulie").arg(++m_count)), 2019);
    support::save(m_session->ledger(), catalogue::TableId::Village,
                  {{"code", "441623104200"},
                   {"name", "枫围村"},
                   {"town", "镇"},
                   {"county", "县"},
                   {"type", "相对贫困村"}});
    settle();
    m_page = std::make_unique<households::HouseholdsPage>(*m_session);
    connect(m_session.get(), &ui::Session::evaluationChanged, m_page.get(),
            &households::HouseholdsPage::refresh);
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
    const auto row =
        support::save(m_session->ledger(), catalogue::TableId::Household,
                      {{"no", no}, {"village", "441623104200"}, {"identified_on", "2016-05-01"}});
    support::save(m_session->ledger(), catalogue::TableId::Member,
                  {{"name", head}, {"relation", "户主"}, {"labour", "普通劳动力"}}, {{"household", row}});
    settle();
    return row;
}

values::Value HouseholdsPageFixture::stored(catalogue::TableId id, std::int64_t row, const char *column)
{
    const auto values = storage::readRow(m_session->database(), catalogue::table(id), row);
    return values ? (*values)[static_cast<std::size_t>(catalogue::table(id).column(column))]
                  : values::Value();
}

std::int64_t HouseholdsPageFixture::count(const char *sql)
{
    storage::Statement select(m_session->database(), sql);
    return select.next() ? select.integer(0) : -1;
}

forms::RecordForm &HouseholdsPageFixture::form(catalogue::TableId id)
{
    for (auto *each : m_page->findChildren<forms::RecordForm *>())
        if (each->table().id == id)
            return *each;
    qFatal("the page has no such form");
}

QLineEdit *HouseholdsPageFixture::line(catalogue::TableId id, const char *column)
{
    return form(id).editor(catalogue::table(id).column(column))->findChild<QLineEdit *>();
}

void HouseholdsPageFixture::enter(catalogue::TableId id, const char *column, const char *text)
{
    QLineEdit *at = line(id, column);
    at->selectAll();
    support::type(at, QString::fromUtf8(text));
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

} // namespace chulie::support
