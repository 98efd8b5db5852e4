// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace penstock {

/// Asks in place before a text is written of which a part would not be stored, or which holds statements. Hidden while
/// nothing is asked.
class WriteQuestion final : public QFrame
{
    Q_OBJECT

public:
    explicit WriteQuestion(QWidget *parent = nullptr);

    struct Facts
    {
        quint64 goodLines = 0;
        quint64 badLines = 0;
        bool isFile = false; ///< a whole file is written; the lines are those of its beginning
        QStringList statements{};
        bool canRun = true; ///< the server understands statements
        QString server{};
    };
    void ask(const Facts &facts);

Q_SIGNALS:
    void answered(bool runsStatements);
    void declined();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text = nullptr;
    QPushButton *m_run = nullptr;
    QPushButton *m_write = nullptr;
};

} // namespace penstock
