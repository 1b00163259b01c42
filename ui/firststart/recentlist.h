#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace chulie::firststart {

/// The ledgers opened before, each a button that opens it. A file that is missing is marked as such and stays
/// until it is removed from the list.
class RecentList : public QWidget
{
    Q_OBJECT
public:
    explicit RecentList(QWidget *parent = nullptr);

    /// Reads the preferences again.
    void refresh();

signals:
    void openWanted(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(const QString &path, bool isMissing);

    QLabel *m_title;
    QVBoxLayout *m_rows;
};

} // namespace chulie::firststart
