// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/wire/clientsettings.h"
#include "ui/common/openwork.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>

class QMessageBox;
class QPushButton;

namespace penstock {

struct Error;
class Client;
class ImportUndo;

/// Takes an import away again: looks what there is, asks, deletes, and says what became of it. On a production
/// connection the name of the database has to be typed before.
class RunUndo final : public QObject
{
    Q_OBJECT

public:
    /// The question is asked above `page`.
    explicit RunUndo(QWidget *page);
    ~RunUndo() override;

    /// Does nothing while it is under way. Ends in done(), failed() or, when the answer is no, refrained().
    void start(const ClientSettings &settings, const QString &journal);
    bool isUnderWay() const;
    bool isDeleting() const { return m_isDeleting; } ///< the answer was yes
    bool isHalfDone() const { return m_isHalfDone; } ///< the last one failed, and some of it is deleted or may be
    /// Nobody wants it any more: it asks nothing. What is being deleted goes on.
    void forget();

Q_SIGNALS:
    void done(); ///< the server has nothing of it any more
    void refrained();
    void failed(const penstock::Error &error);
    void deletes(); ///< the answer is yes: some of it may be gone from now on

private:
    void ask();
    void requireName(QMessageBox &box, QPushButton &remove, QPushButton &keep);
    std::optional<OpenWork::Words> words() const;
    void leave();

    QWidget *m_page;
    std::unique_ptr<Client> m_client;
    QPointer<ImportUndo> m_undo;
    bool m_isDeleting = false;
    bool m_isHalfDone = false;
    OpenWork *m_work = nullptr;
    QString m_file;       ///< the name of what was imported
    QString m_connection; ///< its name
    QString m_typed;      ///< to be typed before anything is deleted; empty: nothing
};

} // namespace penstock
