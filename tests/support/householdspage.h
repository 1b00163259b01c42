#pragma once

#include "tests/support/files.h"
#include "ui/forms/recordform.h"
#include "ui/households/householdspage.h"
#include "ui/session.h"

#include <QLineEdit>

namespace chulie::support {

/// The page of households over a ledger of one village in 2019, used by hand, without a display: typing and
/// clicking, and then the ledger is read. The base of tests; each test function begins with a new ledger.
class HouseholdsPageFixture : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

protected:
    /// A household with its head, saved as by another form.
    std::int64_t addHousehold(const char *no, const char *head);
    values::Value stored(catalogue::TableId id, std::int64_t row, const char *column);
    std::int64_t count(const char *sql);
    forms::RecordForm &form(catalogue::TableId id);
    QLineEdit *line(catalogue::TableId id, const char *column);
    /// Types \a text into a field in place of what it has, and Enter.
    void enter(catalogue::TableId id, const char *column, const char *text);
    void press(const char *text);
    void settle();

    Folder m_folder;
    int m_count = 0;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<households::HouseholdsPage> m_page;
};

} // namespace chulie::support
