#include "ui/checkup/checkuppage.h"

#include "ui/ask.h"
#include "ui/checkup/findingsmodel.h"
#include "ui/grid/readonlytable.h"
#include "ui/recordaddress.h"
#include "ui/session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace chulie::checkup {

namespace {

/// The usual widths of the columns, in figures.
constexpr int widths[FindingsModel::Columns] = {20, 11, 27, 50, 20};

} // namespace

CheckupPage::CheckupPage(ui::Session &session)
    : m_session(session), m_model(new FindingsModel(this)), m_view(new grid::ReadOnlyTable),
      m_kind(new QComboBox), m_withAside(new QCheckBox), m_count(new QLabel), m_open(new QPushButton),
      m_setAside(new QPushButton), m_takeUp(new QPushButton),
      m_checking([this](values::Result<std::vector<Listed>> findings) { take(std::move(findings)); })
{
    makeLayout();
    makeView();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CheckupPage::keep);
    connect(m_withAside, &QCheckBox::toggled, this, &CheckupPage::keep);
    connect(m_open, &QPushButton::clicked, this, &CheckupPage::open);
    connect(m_setAside, &QPushButton::clicked, this, &CheckupPage::setAside);
    connect(m_takeUp, &QPushButton::clicked, this, &CheckupPage::takeUp);
    // What is set aside is no fact: nothing is judged again.
    connect(&session, &ui::Session::changed, this, [this] {
        if (isVisible())
            search();
    });
    retranslate();
}

void CheckupPage::makeLayout()
{
    auto *top = new QHBoxLayout;
    top->addWidget(m_kind);
    top->addWidget(m_withAside);
    top->addWidget(m_count, 1);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    for (QPushButton *button : {m_open, m_setAside, m_takeUp})
        foot->addWidget(button);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 10);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    layout->addLayout(foot);
}

void CheckupPage::makeView()
{
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < FindingsModel::Columns; ++column)
        m_view->setColumnWidth(column, widths[column] * fontMetrics().horizontalAdvance(u'0'));
    connect(m_view, &QAbstractItemView::activated, this, &CheckupPage::open);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &CheckupPage::tell);
}

void CheckupPage::go(const ui::Address &address)
{
    m_here = address;
    search();
}

void CheckupPage::refresh(const std::vector<std::int64_t> &)
{
    search();
}

void CheckupPage::search()
{
    m_isWaiting = !m_session.evaluation(); // it comes with refresh()
    if (!m_isWaiting)
        m_checking.ask(m_session.file().forReading(),
                       [now = *m_session.evaluation(),
                        region = m_here.scope.region](storage::Database &own, const values::Progress &) {
                           return checkUp(own, now, region, QDate::currentDate());
                       });
    tell();
}

void CheckupPage::take(values::Result<std::vector<Listed>> findings)
{
    if (!findings) {
        ui::Ask::person().error(this, findings.failure());
        return tell();
    }
    const int row = chosen();
    m_model->show(*std::move(findings));
    fillKinds();
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0));
    tell();
}

void CheckupPage::fillKinds()
{
    const QVariant kind = m_kind->currentData();
    const QSignalBlocker quiet(m_kind);
    const QLocale locale;
    m_kind->clear();
    m_kind->addItem(tr("All findings (%1)").arg(locale.toString(m_model->count(nullptr))));
    for (const Check &check : checks())
        m_kind->addItem(tr("%1 (%2)").arg(title(check), locale.toString(m_model->count(&check))),
                        QString::fromLatin1(check.code));
    m_kind->setCurrentIndex(kind.isValid() ? std::max(0, m_kind->findData(kind)) : 0);
}

void CheckupPage::keep()
{
    m_model->keep(findCheck(m_kind->currentData().toString().toStdString()), m_withAside->isChecked());
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, 0));
    tell();
}

int CheckupPage::chosen() const
{
    return m_view->currentIndex().row();
}

void CheckupPage::tell()
{
    const int row = chosen();
    const bool hasOne = row >= 0 && row < m_model->rowCount();
    const bool isAside = hasOne && m_model->at(row)->aside.row != 0;
    m_open->setEnabled(hasOne);
    m_setAside->setEnabled(hasOne && !isAside);
    m_takeUp->setEnabled(isAside);
    const QLocale locale;
    m_count->setText(isBusy() ? tr("Looking …")
                              : tr("%1 findings, %2 set aside")
                                    .arg(locale.toString(m_model->count(nullptr)),
                                         locale.toString(m_model->asideCount())));
}

void CheckupPage::open()
{
    if (chosen() < 0)
        return;
    const Finding &finding = m_model->at(chosen())->finding;
    emit wanted(ui::mendingAddress(m_session, m_here, finding.village, finding.household,
                                   {finding.table, finding.row, finding.column}));
}

void CheckupPage::setAside()
{
    if (chosen() < 0)
        return;
    const Finding finding = m_model->at(chosen())->finding;
    const QString note =
        ui::Ask::person().text(this, tr("Why is this fine as it is?\n\n%1").arg(finding.reason), {});
    if (note.trimmed().isEmpty())
        return;
    if (const auto done =
            checkup::setAside(m_session.ledger(), matterOf(finding), note, QDate::currentDate());
        !done)
        return ui::Ask::person().error(this, done.failure());
    emit said(tr("Set aside. It comes back when its facts change."));
}

void CheckupPage::takeUp()
{
    if (chosen() < 0)
        return;
    if (const auto done = checkup::takeUp(m_session.ledger(), m_model->at(chosen())->aside); !done)
        ui::Ask::person().error(this, done.failure());
}

void CheckupPage::retranslate()
{
    m_view->setAccessibleName(tr("Findings"));
    m_kind->setAccessibleName(tr("Kind of finding"));
    m_withAside->setText(tr("Show those set aside"));
    m_open->setText(tr("Open the record"));
    m_setAside->setText(tr("Set aside…"));
    m_takeUp->setText(tr("Take up again"));
    m_model->retranslate();
    fillKinds();
    if (m_session.evaluation() && isVisible())
        search();
    tell();
}

} // namespace chulie::checkup
