// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace penstock {

class EntryList;
class ResultSet;

/// Chooses one of an answer's tables. Hidden while there is only one.
class EntryChooser final : public QComboBox
{
    Q_OBJECT

public:
    explicit EntryChooser(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override; ///< of a few letters, however long the names are

    /// Forgets what was listed.
    void setStatements(const QStringList &statements);
    /// See EntryList.
    void update(const ResultSet *result, bool all);
    /// What is chosen, as it stands in so many pixels.
    QString shownText(int width) const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int textWidth() const;

    EntryList *m_list = nullptr;
};

} // namespace penstock
