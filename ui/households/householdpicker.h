#pragma once

#include "models/households/homes.h"
#include "ui/lists/searching.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace chulie::households {

/// One household to be chosen from all of the ledger, by number, name, pinyin or initials.
class HouseholdPicker : public QWidget
{
    Q_OBJECT
public:
    /// Any but \a but can be chosen.
    HouseholdPicker(ui::Session &session, std::int64_t but, QWidget *parent = nullptr);

    /// 0 while none is chosen.
    [[nodiscard]] std::int64_t household() const;

signals:
    void chosen(std::int64_t household);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find();

    ui::Session &m_session;
    std::int64_t m_but;
    lists::Searching m_searching;
    QLineEdit *m_words;
    QListWidget *m_found;
};

} // namespace chulie::households
