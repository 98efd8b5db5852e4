// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/mainwindow.h"

#include <QPointer>

// The inside of the main window, for the files that implement it.
namespace penstock {

class ConnectionsDialog;
class Docks;
class FileIntake;
class MessageBar;
class NoticeStack;
class QueryTabs;
class ServiceCommands;
class StatusStrip;
class TargetBar;
class TargetState;
class UnfinishedUndos;
class WindowActions;

struct MainWindow::Private
{
    Private(MainWindow &window, const Services &theServices);

    void makeToolBar();
    void makeCentre();
    void connectActions();
    void connectQueries();
    void connectExplorer();
    void connectServices();
    void connectIntake();

    void choose(const QString &profileId, const QString &database);
    void connectTo(const QString &profileId, const QString &database);
    void showConnections(const QString &profileId);

    /// What messages speak of: none takes the place of another's.
    enum Topic { OfConnection, OfLeftFiles, OfFiles, OfKeyring, OfProgram, OfUndos, OfStores };

    MainWindow &q;
    const Services &services;
    WindowActions *actions = nullptr;
    ServiceCommands *commands = nullptr;
    Docks *docks = nullptr;
    TargetBar *target = nullptr;
    TargetState *targetState = nullptr;
    NoticeStack *stack = nullptr;    ///< of all messages below, by their topics
    MessageBar *notices = nullptr;   ///< of files
    MessageBar *leftFiles = nullptr; ///< of a queue that was closed
    MessageBar *messages = nullptr;  ///< of the chosen connection
    QueryTabs *tabs = nullptr;
    StatusStrip *status = nullptr;
    FileIntake *intake = nullptr;
    UnfinishedUndos *undos = nullptr;
    bool hasLooked = false; ///< for those, once
    QPointer<ConnectionsDialog> connections;
};

} // namespace penstock
