// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace penstock {

class NameField;

/// Asks in place before a text is written of which a part would not be stored, or which holds statements. Hidden while
/// nothing is asked. Statements that destroy something on a production connection want a name to be typed.
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
        QString database{};        ///< that the lines go to; may be empty
        bool isProduction = false; ///< the server is marked so
    };
    void ask(const Facts &facts);

Q_SIGNALS:
    void answered(bool runsStatements);
    void declined();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString lossesText(const Facts &facts) const;
    void askForName(const Facts &facts);

    QLabel *m_text = nullptr;
    NameField *m_typed = nullptr; ///< what must be typed before the statements run
    QPushButton *m_run = nullptr;
    QPushButton *m_write = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace penstock
