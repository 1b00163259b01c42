#pragma once

#include "models/crosstab/saved.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace chulie::crosstab {

/// The crosstabs that are kept by name in the ledger: one to choose, keeping the present one, letting one go.
class SavedBar : public QWidget
{
    Q_OBJECT
public:
    explicit SavedBar(storage::Database &database, QWidget *parent = nullptr);

    /// What is shown now: what keeping keeps. A kept one of the same fields is the chosen one.
    void setPresent(const Asked &asked);
    void reload();
    void retranslate();

signals:
    void chosen(const chulie::crosstab::Asked &asked);

private:
    void keep();
    void letGo();
    void show();

    storage::Database &m_database;
    std::vector<Saved> m_saved;
    Asked m_present;
    QComboBox *m_names;
    QToolButton *m_keep;
    QToolButton *m_letGo;
};

} // namespace chulie::crosstab
