#pragma once

#include "models/exchange/import.h"

#include <QWidget>

class QComboBox;

namespace chulie {

class Session;

/// What a person chooses where files leave it open: the year, the village, the unit of amounts, what a month
/// without a day is, and which table they hold. Until a box is changed the files speak for themselves.
class ImportChoices : public QWidget
{
    Q_OBJECT
public:
    explicit ImportChoices(Session &session, QWidget *parent = nullptr);

    /// Shows \a options.
    void show(const ImportOptions &options);
    /// Puts what was chosen into \a options, in place of what was chosen before.
    void fill(ImportOptions &options) const;

signals:
    void changed();

private:
    QComboBox *addBox(const QString &title);
    void offer(Session &session);

    QComboBox *m_table;
    QComboBox *m_year;
    QComboBox *m_village;
    QComboBox *m_unit;
    QComboBox *m_months;
};

} // namespace chulie
